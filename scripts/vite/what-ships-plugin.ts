import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod/mini';
import { billOfMaterials } from './bill-of-materials.ts';
import { shippedPackages } from './shipped-packages.ts';

const id = 'virtual:licences';
const manifest = z.object({ version: z.string() });

function ownVersion(): string {
  return manifest.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')),
  ).version;
}

/** The package that a file of the build comes from; `undefined` for our own. */
function packageOf(file: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}

/**
 * Hands the Licences page what it shows, writes the bill of materials into the build, and stops a build that ships a
 * package which is in neither.
 */
export function whatShipsPlugin({ withBill }: { readonly withBill: boolean }): Plugin {
  return {
    name: 'what-ships',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load(asked) {
      if (asked !== `\0${id}`) return undefined;
      const licences = shippedPackages().map(({ name, version, licence, text }) => ({
        name,
        version,
        licence,
        text,
      }));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(licences))});`;
    },
    generateBundle(_options, bundle) {
      const packages = shippedPackages();
      const known = new Set(packages.map(({ name }) => name));
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const file of chunk.moduleIds) {
          const name = packageOf(file);
          if (name !== undefined && !known.has(name))
            this.error(
              `${name} ships, and is not among the dependencies in package.json: its licence would be missing.`,
            );
        }
      }
      if (withBill)
        this.emitFile({
          type: 'asset',
          fileName: 'bill-of-materials.cdx.json',
          source: billOfMaterials(ownVersion(), packages),
        });
    },
  };
}
