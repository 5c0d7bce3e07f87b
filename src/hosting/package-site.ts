import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { normalizeBase } from '../model/urls.ts';
import { compress, encodings, type Effort } from './compress.ts';
import { isForHosts } from './headers.ts';
import { isCompressible } from './hosts/content-types.ts';
import type { BuiltSite, Encoding, Host } from './hosts/host.ts';
import { keepFormerFiles } from './keep-former-files.ts';
import { readRedirects } from './redirects.ts';
import { rootFiles } from './root-files.ts';

/** How a site is packaged. */
interface Options {
  host: Host;

  /** The built site. */
  folder: string;

  /** The folder of the host that it was built for. */
  base?: string;

  /** The address of the host that it was built for. */
  origin: URL;

  /** Where the package goes. What else stands there stays. */
  target: string;
  effort?: Effort;
}

/** A package for a host. */
export interface Package {
  site: BuiltSite;

  /** How many files readers can ask for. */
  files: number;
}

/** Puts a built site and what tells a host of it into a folder: the pages in `site/`, below the folder of their base, host files beside it. */
export async function packageSite({
  host,
  folder,
  base = '/',
  origin,
  target,
  effort = 'best',
}: Options): Promise<Package> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}; expected an index.html. Run “npm run build” first.`);
  }
  const redirectsFile = path.join(folder, '_redirects');
  const site: BuiltSite = {
    folder,
    base: normalizeBase(base),
    origin,
    redirects: existsSync(redirectsFile) ? readRedirects(readFileSync(redirectsFile, 'utf8')) : [],
  };

  // Complete before it replaces the last package, which may be served from where it stands.
  const next = path.join(target, 'next');
  rmSync(next, { recursive: true, force: true });
  const pages = path.join('site', host.placeSite?.(site) ?? site.base);
  cpSync(folder, path.join(next, pages), {
    recursive: true,
    preserveTimestamps: true,
    filter: (source) => !isForHosts(`/${path.relative(folder, source)}`),
  });
  const { placeCompressed } = host;
  // Those are made again of the files that stay.
  const isCopy = (file: string) => {
    const source = path.join(path.dirname(file), path.parse(file).name);
    return placeCompressed !== undefined && encodings.some((encoding) => placeCompressed(source, encoding) === file);
  };
  keepFormerFiles({ last: target, next, pages, address: new URL(site.base, origin).href, isCopy });
  const files = globSync('**/*', { cwd: path.join(next, pages), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(next, path.join(entry.parentPath, entry.name)));
  for (const file of files.filter((name) => name.endsWith('.html') && host.finishPage)) {
    const page = path.join(next, file);
    writeFileSync(page, host.finishPage?.(readFileSync(page, 'utf8')) ?? '');
  }
  // Beside the pages they stay too: the package may become a part of what answers there.
  for (const name of rootFiles.filter((file) => site.base !== '/' && existsSync(path.join(folder, file))))
    cpSync(path.join(folder, name), path.join(next, 'site', name));
  if (host.readsHostFiles)
    for (const name of ['_headers', '_redirects']) cpSync(path.join(folder, name), path.join(next, 'site', name));
  if (placeCompressed) await compressAll(next, files, placeCompressed, effort);
  for (const [name, text] of Object.entries(host.writeFiles(site))) await write(path.join(next, name), text);

  for (const name of globSync('{*,.*}', { cwd: next })) {
    rmSync(path.join(target, name), { recursive: true, force: true });
    renameSync(path.join(next, name), path.join(target, name));
  }
  rmSync(next, { recursive: true, force: true });
  return { site, files: files.length };
}

async function compressAll(
  folder: string,
  files: readonly string[],
  place: (file: string, encoding: Encoding) => string,
  effort: Effort,
) {
  const tasks = files
    .filter((file) => isCompressible(path.extname(file).slice(1)))
    .flatMap((file) => encodings.map((encoding) => ({ file, encoding })));
  const work = async () => {
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      const source = path.join(folder, task.file);
      const smaller = await compress(readFileSync(source), task.encoding, effort);
      if (smaller === undefined) continue;
      const copy = path.join(folder, place(task.file, task.encoding));
      await write(copy, smaller);
      // As old as what it was made from: servers make validators of the time, and all forms of a file change at once.
      const { atime, mtime } = statSync(source);
      utimesSync(copy, atime, mtime);
    }
  };
  // As many as Node has threads for such work.
  await Promise.all(Array.from({ length: 4 }, work));
}

async function write(file: string, content: string | Buffer) {
  mkdirSync(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
