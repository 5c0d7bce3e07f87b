import { findInstalled, nameInstalled, type LockedPackages } from '../../packages/lock-file.ts';
import type { Problem } from '../report.ts';

/** What `package.json` says of packages. */
interface Manifest {
  dependencies: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
  allowScripts: Readonly<Record<string, boolean>>;
}

const publicRegistry = 'https://registry.npmjs.org/';

/**
 * Of packages: each is named by an exact version and has its reason in `docs/dependencies.md`; the lock file has the hash of each, for
 * every platform, from the public registry; and only those named in `allowScripts` run something when they are installed.
 */
export function* packages(
  { dependencies, devDependencies, allowScripts }: Manifest,
  locked: LockedPackages,
  reasons: string,
): Generator<Problem> {
  const named = Object.entries({ ...dependencies, ...devDependencies });
  const inManifest = (message: string) => ({ file: 'package.json', message });
  const inLock = (message: string) => ({ file: 'package-lock.json', message });
  const inReasons = (message: string) => ({ file: 'docs/dependencies.md', message });

  for (const [name, version] of named) {
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) {
      yield inManifest(`asks for ${name} “${version}”; expected an exact version.`);
    }
  }

  const explained = reasons.split('\n').flatMap((line) => {
    const [, cell = ''] = /^\|(.*?)\|/.exec(line) ?? [];
    return [...cell.matchAll(/`(.+?)`/g)].map(([, name = '']) => name);
  });
  const names = named.map(([name]) => name);
  for (const name of names.filter((each) => !explained.includes(each))) {
    yield inReasons(`does not name ${name}; expected a line that says why it is here.`);
  }
  for (const name of explained.filter((each) => !names.includes(each))) {
    yield inReasons(`names ${name}, which package.json does not; expected no line for it.`);
  }

  for (const [folder, entry] of Object.entries(locked).filter(([place]) => place !== '')) {
    if (!/^sha512-/.test(entry.integrity ?? '')) {
      yield inLock(`has ${entry.integrity ?? 'no hash'} for ${folder}; expected “integrity” with sha512.`);
    }
    if (entry.resolved !== undefined && !entry.resolved.startsWith(publicRegistry)) {
      yield inLock(`takes ${folder} from ${entry.resolved}; expected ${publicRegistry} or no address.`);
    }
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (findInstalled(name, folder, locked) === undefined) {
        yield inLock(
          `has no ${name}, which ${folder} asks for on some machines; expected the packages of all platforms.`,
        );
      }
    }
  }

  const scripted = Object.entries(locked).flatMap(([folder, entry]) =>
    entry.hasInstallScript ? nameInstalled(folder, entry) : [],
  );
  for (const name of scripted.filter((each) => allowScripts[each] === undefined)) {
    yield inManifest(`says nothing of the install script of ${name}; expected true or false in “allowScripts”.`);
  }
  for (const name of Object.keys(allowScripts).filter((each) => !scripted.includes(each))) {
    yield inManifest(
      `allows the install script of ${name}, which has none; expected no line for it in “allowScripts”.`,
    );
  }
}
