import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { billOfMaterials } from '../../../scripts/vite/bill-of-materials';
import { shippedPackages } from '../../../scripts/vite/shipped-packages';

const packages = shippedPackages();

it('every package that ships has a version, a licence and a digest', () => {
  for (const { name, version, licence, integrity } of packages)
    expect({ name, version, licence, integrity }).toEqual({
      name,
      version: expect.stringMatching(/^\d/) as unknown,
      licence: expect.stringMatching(/\w/) as unknown,
      integrity: expect.stringMatching(/^sha512-/) as unknown,
    });
});

it('all but those that bring no text show the words of their licence', () => {
  expect(packages.filter(({ text }) => text === '').map(({ name }) => name)).toEqual(['wouter']);
});

it('lists what package.json asks for at run time', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  expect(packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.keys(dependencies)),
  );
});

it('the bill of materials is CycloneDX 1.6, names each package once, and says nothing of when or where it was made', () => {
  const bill = billOfMaterials('1.2.3', packages);
  expect(bill).toBe(billOfMaterials('1.2.3', packages.toReversed()));
  const { specVersion, serialNumber, metadata, components } = JSON.parse(bill) as Readonly<
    Record<string, unknown>
  > & { readonly components: readonly { readonly purl: string }[] };
  expect({ specVersion, serialNumber }).toEqual({ specVersion: '1.6', serialNumber: undefined });
  expect(metadata).toEqual({
    component: {
      type: 'application',
      name: 'partnership-readiness',
      version: '1.2.3',
      'bom-ref': 'partnership-readiness',
    },
  });
  expect(new Set(components.map(({ purl }) => purl)).size).toBe(packages.length);
});
