/**
 * Measures the site beside others that are made of the same articles: `npm run bench`. Builds ours, bare HTML, Hugo, VitePress and
 * Starlight, serves all of them alike, opens articles in the browser of the tests, and prints a table. Times say something only
 * beside each other, in one run; no test asserts them.
 */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { readCommand, readCount } from '../../src/checks/read-command.ts';
import { forgetResults } from '../../src/hosting/kept-results.ts';
import { findBrowser } from '../browser.ts';
import { copyProject } from '../copy-project.ts';
import { measurePage, type PageFigures } from './measure-page.ts';
import { readPlainArticles, type PlainArticle } from './peer-articles.ts';
import { binOf, preparePeers, type BenchSite } from './peers.ts';
import { compress, serveCompressed } from './serve-compressed.ts';
import { makeTable, medians, writeTable } from './table.ts';
import { timeCommand, type Spent } from './time-command.ts';

const { values } = readCommand({
  name: 'bench',
  does: 'Measures the site beside others that are made of the same articles: bare HTML, Hugo, VitePress and Starlight.',
  options: {
    runs: { type: 'string', default: '5', says: '<count> how often each page is opened; the table shows medians' },
    builds: { type: 'string', default: '3', says: '<count> how often each site is built' },
    article: {
      type: 'string',
      multiple: true,
      says: '<name> an article to open, and again for more; the median and the heaviest one without it',
    },
    write: { type: 'boolean', default: false, says: 'also puts the table into README.md' },
  },
  examples: ['npm run bench -- --runs 9 --builds 1 --article glossary'],
});
const [runs, builds] = [readCount('--runs', values.runs), readCount('--builds', values.builds)];

/** Beside the other copies of this project, where its packages are found and nothing is checked. */
const ourFolder = 'dist.bench/ours';

/** Apart from ours, which would take the packages of the others in place of its own. */
const theirFolder = 'dist.bench/others';

const ours: BenchSite = {
  name: 'ours',
  output: 'dist',
  write: (folder) => {
    copyProject(folder);
  },
  command: () => [process.execPath, 'src/authoring/build.ts'],
};
const sites = [ours, ...preparePeers(theirFolder)].map((site) => {
  const folder = site === ours ? ourFolder : path.join(theirFolder, site.name.toLowerCase().replace(' ', '-'));
  return { ...site, folder, output: path.join(folder, site.output), builds: [] as Spent[] };
});
const ourOutput = path.join(ourFolder, ours.output);

// Not counted: it makes the articles that the others take, and the pictures for pasted links, which are kept between builds.
console.log('Building ours for its articles…');
build(ours, ourFolder, []);
const articles = readPlainArticles(ourOutput);

// Sites take turns, so that what else the machine does hits all alike.
for (let turn = 1; turn <= builds; turn++) {
  console.log(`Building all, ${turn} of ${builds}…`);
  for (const site of sites) {
    const spent = build(site, site.folder, articles);
    if (spent) site.builds.push(spent);
  }
}

const { name: browserName, launch } = await findBrowser();
const browser = await chromium.launch(launch);
const slugs = values.article ?? chooseArticles();
const visits = await Promise.all(
  sites.map(async ({ name, output }) => {
    const server = await serveCompressed(output);
    return { name, server, pages: new Map(slugs.map((slug): [string, PageFigures[]] => [slug, []])) };
  }),
);
// The first turn is not counted: files are read and compressed then.
for (let turn = 0; turn <= runs; turn++) {
  console.log(`Opening all, ${turn} of ${runs}…`);
  for (const slug of slugs)
    for (const { server, pages } of visits) {
      const figures = await measurePage(browser, server, `/articles/${slug}/`);
      if (turn > 0) pages.get(slug)?.push(figures);
    }
}
await browser.close();
for (const { server } of visits) server.close();

const columns = sites.map(({ name, output, builds }, index) => ({
  name,
  build: medians(builds),
  files: globSync('**', { cwd: output, withFileTypes: true }).filter((entry) => entry.isFile()).length,
  pages: new Map(slugs.map((slug) => [slug, medians(visits[index]?.pages.get(slug) ?? [])])),
}));
const changed = git('status', '--porcelain') === '' ? '' : ' with changes';
const table = `${new Date().toISOString().slice(0, 10)}, commit ${git('rev-parse', '--short', 'HEAD')}${changed}; ${articles.length} articles, ${cpus().length} cores, Node ${process.versions.node}, ${browserName}; medians of ${builds} builds and ${runs} visits.

${makeTable(columns, slugs)}
`;
console.log(`\n${table}`);
if (values.write) await writeTable('README.md', table);

/** Builds a site in an empty folder, so that nothing of a former build helps it. */
function build(site: BenchSite, folder: string, from: readonly PlainArticle[]): Spent | undefined {
  rmSync(folder, { recursive: true, force: true });
  forgetResults(`${ourOutput}.next`);
  site.write(folder, from);
  return site.command && timeCommand(site.command(binOf(theirFolder)), folder);
}

/** The median and the heaviest of our articles, as they are sent. */
function chooseArticles(): string[] {
  const weigh = ({ slug }: PlainArticle) =>
    compress(readFileSync(path.join(ourOutput, `articles/${slug}/index.html`))).length;
  const byWeight = articles.toSorted((a, b) => weigh(a) - weigh(b));
  return [byWeight[byWeight.length >> 1], byWeight.at(-1)].flatMap((article) => article?.slug ?? []);
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
