import { test as base, expect } from '@playwright/test';

/**
 * The test of every journey: it fails when the page asks another origin for anything, does what its content security
 * policy forbids, or writes an error or a warning to the console.
 */
export const test = base.extend<{ noise: readonly string[] }>({
  noise: [
    async ({ context, baseURL }, use) => {
      const noise: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('request', (request) => {
        const url = new URL(request.url());
        const own =
          url.origin === origin ||
          url.protocol === 'file:' ||
          url.protocol === 'blob:' ||
          url.protocol === 'data:';
        if (!own) noise.push(`request to ${request.url()}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          noise.push(`console ${message.type()}: ${message.text()}`);
      });
      await context.exposeBinding('noteViolation', (_source, violation: string) =>
        noise.push(`policy: ${violation}`),
      );
      await context.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI, sourceFile }) => {
            const note: unknown = Reflect.get(window, 'noteViolation');
            const isCall = (value: unknown): value is (text: string) => void =>
              typeof value === 'function';
            if (isCall(note)) note(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
          },
        );
      });
      context.on('weberror', (error) => noise.push(`error: ${error.error().message}`));
      await use(noise);
      expect(noise, 'requests to other origins, console errors and warnings').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
