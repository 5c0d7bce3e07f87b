/**
 * Says what is wrong with a built site, all at once: `npx node src/checks/check-site.ts <folder>`. Silent when all is well.
 * `SITE_URL` and `BASE_PATH` are those it was built with.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { basePath } from '../model/urls.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { report } from './report.ts';
import { inlineCode } from './site/inline-code.ts';
import { language } from './site/language.ts';
import { links } from './site/links.ts';
import type { Site } from './site/locate.ts';
import { oneHeading } from './site/one-heading.ts';
import { ownOrigin } from './site/own-origin.ts';
import { pictureNames } from './site/picture-names.ts';
import { outlinePage, readPage } from './site/read-page.ts';
import { publishedLinks } from './site/published-links.ts';
import { sitemap } from './site/sitemap.ts';
import { titles } from './site/titles.ts';
import { uniqueIds } from './site/unique-ids.ts';
import { weight } from './site/weight.ts';

const pageRules = [language, oneHeading, uniqueIds, pictureNames, inlineCode, weight];
const siteRules = [links, ownOrigin, titles, sitemap];

const folder = process.argv[2];
if (folder === undefined || !existsSync(path.join(folder, 'index.html'))) {
  throw new Error(
    `Found ${folder === undefined ? 'no folder' : `no index.html in ${folder}`}, expected: npx node src/checks/check-site.ts <folder of the built site>`,
  );
}
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

const files = globSync('**/*', { cwd: folder })
  .filter((file) => statSync(path.join(folder, file)).isFile())
  .map((file) => file.replaceAll('\\', '/'));

const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const page = readPage(file, read(file));
    return {
      outline: outlinePage(page),
      problems: pageRules.flatMap((rule) => [...rule(page)]).map((message) => ({ file, message })),
    };
  });

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
