import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './content-security-policy.ts';

const mark = readFileSync(join(import.meta.dirname, '../../public/mark.svg'));

function hashesOf(html: string, element: RegExp): readonly string[] {
  return Array.from(
    html.matchAll(element),
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

/**
 * Writes the policy of the single file, which knows its code by hashes. It stands after the plugin that brings the code
 * into the page, and runs after it: earlier there would be nothing to hash.
 */
export function oneFilePolicyPlugin(): Plugin {
  return {
    name: 'one-file-policy',
    enforce: 'post',
    // There is no folder to take the mark from.
    transformIndexHtml: (html) =>
      html.replace('./mark.svg', () => `data:image/svg+xml;base64,${mark.toString('base64')}`),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (
            file.type !== 'asset' ||
            typeof file.source !== 'string' ||
            !file.fileName.endsWith('.html')
          )
            continue;
          const html = file.source;
          const policy = contentSecurityPolicy({
            scripts: hashesOf(html, /<script\b[^>]*>([\s\S]*?)<\/script>/g),
            styles: hashesOf(html, /<style\b[^>]*>([\s\S]*?)<\/style>/g),
          });
          // Replaced by a function, because the code holds `$&`, which a replacement text would take for a command.
          file.source = html.replace(
            '<head>',
            () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
          );
        }
      },
    },
  };
}
