import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { headers } from '../../scripts/vite/host-files.ts';
import { servedCopy } from './support/dist.ts';
import { answerAll, setUp } from './support/journey.ts';
import { otherOrigin } from './support/other-origin.ts';
import { resultsToPdf } from './support/results-to-pdf.ts';
import { expect } from './support/test.ts';

test('under the headers of docs/hosting.md the whole job is done, and the browser complains of nothing', async ({
  page,
}) => {
  const served = await servedCopy(headers);
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  try {
    const response = await page.goto(served.address);
    expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    await expect(page.getByText('Ready for use without a connection.')).toBeVisible();
    await setUp(page, { length: 'quick', address: served.address });
    await answerAll(page, 'quick', [4, 3, 2, 1, 0, 'd', 3, 2, 4, 1]);
    expect(await resultsToPdf(page)).toContain('Riverside dementia support');
    expect(noise).toEqual([]);
  } finally {
    await served.close();
  }
});

/** What no policy in a page can stop, in the order in which it is tried: each begins, and does not wait. */
const ways: Readonly<Record<string, (page: Page, to: Elsewhere) => Promise<unknown>>> = {
  'a line opened ahead of time': (page, { line }) =>
    page.evaluate(
      (href) =>
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'preconnect', href }),
        ),
      `http://localhost:${line}/`,
    ),
  'a form that is stopped': (page, { line }) =>
    page.evaluate((action) => {
      const form = Object.assign(document.createElement('form'), { action, method: 'post' });
      document.body.append(form);
      form.submit();
    }, `http://localhost:${line}/form`),
  WebRTC: (page, { datagramPort }) =>
    page.evaluate(async (port) => {
      const connection = new RTCPeerConnection({
        iceServers: [{ urls: `stun:127.0.0.1:${port}` }],
      });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
    }, datagramPort),
  'leaving by a link': (page, { address }) =>
    page.evaluate((href) => Object.assign(document.createElement('a'), { href }).click(), address),
};

type Elsewhere = {
  readonly line: number;
  readonly datagramPort: number;
  readonly address: string;
  /** How often somebody there was reached in any way. */
  readonly reached: () => number;
};

async function elsewhere(): Promise<Elsewhere & { readonly close: () => void }> {
  const other = await otherOrigin();
  let lines = 0;
  const server = createServer((socket) => {
    lines += 1;
    socket.on('error', () => undefined).destroy();
  });
  const line = await new Promise<number>((resolve) =>
    server.listen(0, '0.0.0.0', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    }),
  );
  return {
    line,
    datagramPort: other.datagramPort,
    address: other.address,
    reached: () => lines + other.datagrams() + other.asked.length,
    close: () => {
      server.close();
      other.close();
    },
  };
}

for (const [name, sent, stopped] of [
  ['the host’s headers stop what no policy in a page can', headers, true],
  ['without them each of these ways does reach the other host', {}, false],
] as const) {
  test(name, async ({ playwright, launchOptions }) => {
    const served = await servedCopy(sent);
    // A profile of its own on the disk: private windows follow no hints.
    const profile = await mkdtemp(join(tmpdir(), 'profile-'));
    const context = await playwright.chromium.launchPersistentContext(profile, launchOptions);
    const reached: string[] = [];
    try {
      for (const [way, tryIt] of Object.entries(ways)) {
        const there = await elsewhere();
        const page = await context.newPage();
        await page.goto(served.address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        // A way may throw at once: that is a refusal too.
        await tryIt(page, there).catch(() => undefined);
        await page.waitForTimeout(1500);
        if (there.reached() > 0) reached.push(way);
        await page.close();
        there.close();
      }
      expect(reached).toEqual(stopped ? [] : Object.keys(ways));
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true });
      await served.close();
    }
  });
}

test('with the headers the page cannot ask for a passkey, in nobody’s name', async ({ page }) => {
  const served = await servedCopy(headers);
  try {
    await page.goto(served.address);
    const refused = await page.evaluate(async () => {
      const key = { rp: { id: 'elsewhere.example', name: 'Elsewhere' } };
      try {
        await navigator.credentials.create({
          publicKey: {
            ...key,
            user: { id: new Uint8Array(8), name: 'a', displayName: 'a' },
            challenge: new Uint8Array(8),
            pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
          },
        });
        return 'asked';
      } catch (error) {
        return error instanceof Error ? error.message : 'refused';
      }
    });
    expect(refused).toContain('publickey-credentials-create');
  } finally {
    await served.close();
  }
});
