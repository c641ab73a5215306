import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Writes the policy into the page, first of all in its head. At build alone: the dev server needs inline scripts. */
export function policyPlugin(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy() },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
