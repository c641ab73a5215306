import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { ShippedPackage } from './shipped-packages.ts';

const addressOf = ({ name, version }: ShippedPackage) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

function componentOf(shipped: ShippedPackage): Models.Component {
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(shipped.name) ?? [];
  const address = addressOf(shipped);
  const component = new Models.Component(Enums.ComponentType.Library, name ?? shipped.name, {
    ...(group === undefined ? {} : { group }),
    version: shipped.version,
    purl: address,
    bomRef: address,
  });
  const isExpression = / /.test(shipped.licence);
  component.licenses.add(
    isExpression
      ? new Models.LicenseExpression(shipped.licence)
      : new Models.SpdxLicense(shipped.licence),
  );
  const [algorithm, digest] = shipped.integrity.split('-');
  if (algorithm === 'sha512' && digest !== undefined)
    component.hashes.set(
      Enums.HashAlgorithm['SHA-512'],
      Buffer.from(digest, 'base64').toString('hex'),
    );
  return component;
}

/**
 * The bill of materials of what ships, as CycloneDX 1.6 in JSON. It says nothing of when or on which computer it was made, so
 * that two builds of the same commit write the same bytes. The hashes are those of the packages as npm fetched them.
 */
export function billOfMaterials(version: string, packages: readonly ShippedPackage[]): string {
  const bill = new Models.Bom();
  const program = new Models.Component(Enums.ComponentType.Application, 'partnership-readiness', {
    version,
    bomRef: 'partnership-readiness',
  });
  bill.metadata.component = program;
  const components = new Map(packages.map((shipped) => [shipped.name, componentOf(shipped)]));
  for (const shipped of packages) {
    const component = components.get(shipped.name);
    if (component === undefined) continue;
    bill.components.add(component);
    for (const needed of shipped.needs) {
      const other = components.get(needed);
      if (other !== undefined) component.dependencies.add(other.bomRef);
    }
    program.dependencies.add(component.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  );
  return `${serializer.serialize(bill, { sortLists: true, space: 2 })}\n`;
}
