import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatLicenses, licensesFile, type ShippedPackage } from './licenses.ts';
import type { Notice } from './notice.ts';

/** Where Vite lists the packages that it has put into scripts. No finished site has it: `licenses.txt` says it. */
const bundledFile = 'licenses.json';

/** Writes the licences of what readers get of packages: what Vite has put into scripts, and what `notices` says of packages. */
export const packages = (notices: readonly Notice[]): AstroIntegration => ({
  name: 'verification-help:packages',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'verification-help:licenses',
              apply: 'build',
              // https://vite.dev/config/build-options.html#build-license
              configEnvironment: (name: string) =>
                name === 'client' ? { build: { license: { fileName: bundledFile } } } : undefined,
            },
          ],
        },
      });
    },
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const list = path.join(folder, bundledFile);
      const bundled = JSON.parse(readFileSync(list, 'utf8')) as Array<{ name: string }>;
      rmSync(list);
      const names = [...bundled, ...notices.filter(({ isCopied }) => isCopied)].map(({ name }) => name);
      const shipped = ['.', ...names.map(findPackage)].map(readPackage);
      writeFileSync(path.join(folder, licensesFile), formatLicenses(shipped, notices, readLicense));
    },
  },
});

/** The folder of an installed package, in the folder the command runs in or in one above it. */
function findPackage(name: string): string {
  const file = findPackageJSON(name, pathToFileURL('package.json'));
  if (file === undefined)
    throw new Error(`The package ${name} is not installed; expected it, as readers get something of it.`);
  return path.dirname(file);
}

/** The package in a folder. Some keep several licences, in a folder `LICENSE`. */
function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as ShippedPackage;
  const files = globSync('{licen[cs]e,LICEN[CS]E,copying,COPYING}{,.*,-*,/*}', { cwd: folder }).toSorted();
  // Where capitals do not count, a file may be found by both spellings.
  const texts = [...new Set(files)]
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8').trim());
  return { name, version, license, text: texts.join('\n\n') };
}

/** The wording of a licence, by its identifier. */
function readLicense(license: string): string {
  const { resolve } = createRequire(import.meta.url);
  const text = readFileSync(resolve(`spdx-license-list/licenses/${license}.json`), 'utf8');
  return (JSON.parse(text) as { licenseText: string }).licenseText;
}
