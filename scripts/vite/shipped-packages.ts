import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';

const root = join(import.meta.dirname, '../..');
const modules = 'node_modules/';

/** Packages of the build whose code is in what ships: the service worker's, and the typefaces. */
const shippedByTheBuild = [
  'workbox-precaching',
  'workbox-routing',
  '@expo-google-fonts/atkinson-hyperlegible-next',
  '@expo-google-fonts/literata',
];

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      integrity: z.optional(z.string()),
      optional: z.optional(z.boolean()),
      dependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
});

/** A package whose code, or part of it, is in what ships. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text of its licence, as the package brings it. */
  readonly text: string;
  /** As in package-lock.json: `sha512-` and base64. */
  readonly integrity: string;
  readonly needs: readonly string[];
};

function licenceText(folder: string): string {
  const files = readdirSync(folder).sort();
  // A typeface comes with a licence of its own beside that of its package.
  const file =
    files.find((name) => name === 'LICENSE_FONT') ??
    files.find((name) => /^licen[cs]e/i.test(name));
  return file === undefined
    ? ''
    : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/**
 * Every package that ships, by name: what package.json asks for at run time with all that it needs, from package-lock.json.
 * Types hold no code, and optional ones are left out of the build (scripts/left-out.ts).
 */
export function shippedPackages(): readonly ShippedPackage[] {
  const lock = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const found = new Map<string, ShippedPackage>();
  /** Where a package that is needed from a folder stands: in its own folder, or in one above. */
  const placeOf = (name: string, from: string): string | undefined => {
    const place = `${from}${from === '' ? '' : '/'}${modules}${name}`;
    if (Object.hasOwn(lock.packages, place)) return place;
    return from === ''
      ? undefined
      : placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf(`/${modules}`))));
  };
  const visit = (name: string, from: string): void => {
    const place = placeOf(name, from);
    const entry = place === undefined ? undefined : lock.packages[place];
    if (
      place === undefined ||
      entry === undefined ||
      entry.optional === true ||
      name.startsWith('@types/')
    )
      return;
    const key = `${name}@${entry.version ?? ''}`;
    if (found.has(key)) return;
    const needs = Object.keys(entry.dependencies ?? {});
    found.set(key, {
      name,
      version: entry.version ?? '',
      licence: entry.license ?? '',
      text: licenceText(join(root, place)),
      integrity: entry.integrity ?? '',
      needs,
    });
    for (const needed of needs) visit(needed, place);
  };
  for (const name of [...Object.keys(lock.packages['']?.dependencies ?? {}), ...shippedByTheBuild])
    visit(name, '');
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
