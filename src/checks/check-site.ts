/**
 * Says what is wrong with a built site, all at once: `npx node src/checks/check-site.ts <folder>`. Silent when all is well.
 * `SITE_URL` and `BASE_PATH` are those it was built with.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shareOut } from './share-out.ts';
import { basePath } from '../model/urls.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { report } from './report.ts';
import type { CheckedPage } from './site/check-page.ts';
import { links } from './site/links.ts';
import type { Site } from './site/locate.ts';
import { ownOrigin } from './site/own-origin.ts';
import { publishedLinks } from './site/published-links.ts';
import { sitemap } from './site/sitemap.ts';
import { titles } from './site/titles.ts';

const siteRules = [links, ownOrigin, titles, sitemap];

const folder = process.argv[2];
if (folder === undefined || !existsSync(path.join(folder, 'index.html'))) {
  throw new Error(
    `Found ${folder === undefined ? 'no folder' : `no index.html in ${folder}`}, expected: npx node src/checks/check-site.ts <folder of the built site>`,
  );
}
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();

const pages = await shareOut<CheckedPage>(
  new URL('site/check-page.ts', import.meta.url).href,
  files.filter((file) => file.endsWith('.html')),
  folder,
);

const site: Site = {
  origin: new URL(process.env['SITE_URL'] ?? 'http://localhost:4321').origin,
  base: basePath,
  files: new Set(files),
  pages: pages.map(({ outline }) => outline),
  sitemap: files.includes('sitemap.xml') ? read('sitemap.xml') : undefined,
};

const ledger = JSON.parse(readFileSync('content/links.json', 'utf8')) as Ledger;

report([
  ...publishedLinks(site, ledger),
  ...pages.flatMap(({ problems }) => problems),
  ...siteRules.flatMap((rule) => [...rule(site)]),
]);
