/** What npm’s lock file says of the packages, by their folders; the project itself stands at ''. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

type Names = Readonly<Record<string, string>>;

/** A package of the lock file: https://docs.npmjs.com/cli/configuring-npm/package-lock-json#packages. */
export interface LockedPackage {
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  dependencies?: Names;
  devDependencies?: Names;
  optionalDependencies?: Names;
  peerDependencies?: Names;
}

/** The name of the package in a folder. */
export const nameInstalled = (folder: string, { name }: LockedPackage): string =>
  name ?? folder.replace(/^.*node_modules\//, '');

/** The folder of the package that code in `folder` gets when it asks for `name`: the nearest one, as Node looks for it. */
export function findInstalled(name: string, folder: string, locked: LockedPackages): string | undefined {
  const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
  if (locked[candidate]) return candidate;
  if (folder === '') return undefined;
  return findInstalled(name, folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), locked);
}
