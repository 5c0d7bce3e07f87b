import { Contrib, Enums, Models, SPDX, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { findInstalled, nameInstalled, type LockedPackage, type LockedPackages } from './lock-file.ts';

const { LicenseFactory } = Contrib.License.Factories;
const { ComponentBuilder } = Contrib.FromNodePackageJson.Builders;
const { ExternalReferenceFactory } = Contrib.FromNodePackageJson.Factories;
const { parsePackageIntegrity } = Contrib.FromNodePackageJson.Utils;

const builder = new ComponentBuilder(new ExternalReferenceFactory(), new LicenseFactory(checkExpression));

/**
 * A bill of materials, as CycloneDX JSON, of all that the lock file names. What readers get something of (`shipped`, as `name@version`) is
 * “required” in it; what is only needed to build and to test is “excluded”. Says neither the day nor a number of its own, so that the same
 * packages give the same bytes. https://cyclonedx.org/docs/1.6/json/
 */
export function makeBillOfMaterials(locked: LockedPackages, shipped: readonly string[]): string {
  const components = new Map(
    Object.entries(locked).map(([folder, entry]) => [folder, makeComponent(folder, entry, shipped)]),
  );
  for (const [folder, entry] of Object.entries(locked)) {
    for (const name of listNeeded(entry)) {
      const needed = components.get(findInstalled(name, folder, locked) ?? '');
      // What is optional may be missing.
      if (needed && needed !== components.get('')) components.get(folder)?.dependencies.add(needed.bomRef);
    }
  }
  const { '': project, ...packages } = Object.fromEntries(components);
  const bill = new Models.Bom({ components: new Models.ComponentRepository(Object.values(packages)) });
  if (project) bill.metadata.component = project;
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bill, { sortLists: true, space: 2 })}\n`;
}

function makeComponent(folder: string, entry: LockedPackage, shipped: readonly string[]): Models.Component {
  const name = nameInstalled(folder, entry);
  const { version = '', license, integrity } = entry;
  const type = folder === '' ? Enums.ComponentType.Application : Enums.ComponentType.Library;
  const component = builder.makeComponent({ name, version, ...(license !== undefined && { license }) }, type);
  if (!component) throw new Error(`package-lock.json has no name for the package in ${folder}; expected one.`);
  component.bomRef.value = folder === '' ? name : folder;
  component.purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  if (folder !== '') {
    const isShipped = shipped.includes(`${name}@${version}`);
    component.scope = isShipped ? Enums.ComponentScope.Required : Enums.ComponentScope.Excluded;
  }
  if (integrity !== undefined) component.hashes.set(...parsePackageIntegrity(integrity));
  return component;
}

const listNeeded = (entry: LockedPackage): string[] =>
  [entry.dependencies, entry.devDependencies, entry.optionalDependencies, entry.peerDependencies].flatMap((names) =>
    Object.keys(names ?? {}),
  );

/** Throws for what is no expression of licences, as the library asks, such as “SEE LICENSE IN …”. */
function checkExpression(expression: string): void {
  const names = expression.split(/[\s()]+|\b(?:AND|OR|WITH)\b/).filter(Boolean);
  if (names.every(SPDX.isSupportedSpdxId)) return;
  throw new RangeError(`“${expression}” is no expression of the licences of https://spdx.org/licenses/.`);
}
