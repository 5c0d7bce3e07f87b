/**
 * Says how well search does: `npm run search:quality`. Builds the site, asks the golden lists through the real page in a real
 * browser, and beside it asks stock Pagefind, over the same index; prints how often the right article came first and among the
 * first three, and every miss with what came instead. Of the lists that are never tuned on, only the totals.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { readCommand } from '../../src/checks/read-command.ts';
import { defaultLocale, isLocale, locales } from '../../src/i18n/locales.ts';
import { serveSite } from '../../src/hosting/serve-site.ts';
import { makeSearchFiles, type SearchedPage } from '../../src/search/index/make-search-files.ts';
import { findBrowser } from '../browser.ts';
import { readBuildFolder } from '../build-folder.ts';
import { askPage } from './ask.ts';
import { goldenLists, isUnseen, readGolden, score, type GoldenQuery } from './golden.ts';

const { values } = readCommand({
  name: 'search:quality',
  does: 'Builds the site, asks lists of real questions in a browser, beside stock Pagefind, and lists each that did not find its article first.',
  options: {
    pages: {
      type: 'string',
      says: '<folder> the pages of another site: HTML files whose text is marked data-pagefind-body',
    },
    queries: {
      type: 'string',
      says: '<list> another list, like e2e/search-quality/en.tsv; its name begins with its language',
    },
  },
  variables: { TEST_BROWSER: 'the browser, by its path or its command; the pinned one without it' },
});
const site = mkdtempSync(path.join(tmpdir(), 'search-quality-'));
run('src/authoring/build.ts', { OUT_DIR: path.join(site, 'dist') });
const folder = path.join(site, 'dist');
const own = readBuildFolder(folder);
if (values.pages !== undefined) await replacePages(values.pages);

const lists =
  values.queries === undefined
    ? goldenLists
    : { [values.queries]: { page: pageOf(values.queries), file: values.queries } };
const { name, launch } = await findBrowser();
console.log(`Browser: ${name}.\n`);
const browser = await chromium.launch(launch);
const server = await serveSite({ folder, port: 24_730, canMove: true });
try {
  const stock = await openStock(browser, server.url + own);
  for (const [list, { page: address, file }] of Object.entries(lists)) {
    const queries = readGolden(file);
    const page = await browser.newPage();
    await page.goto(server.url + address);
    const began = performance.now();
    const answers = await askPage(
      page,
      queries.map(({ query }) => query),
    );
    const each = (performance.now() - began) / queries.length;
    console.log(`${list}: ${String(queries.length)} queries, ${each.toFixed(0)} ms each`);
    print(queries, answers, await stock(languageOf(address), queries), isUnseen(list));
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(site, { recursive: true });
}

/** The tag of the language whose page of results has this address: of `es/search/`, `es`. */
function languageOf(address: string): string {
  const [key = ''] = address.split('/');
  return locales[isLocale(key) ? key : defaultLocale].lang;
}

/** The page that a list is asked on, by the language that its name begins with. */
function pageOf(file: string): string {
  const [, lang = ''] = /^(\w+)/.exec(path.basename(file)) ?? [];
  return isLocale(lang) && lang !== defaultLocale ? `${lang}/search/` : 'search/';
}

function print(queries: GoldenQuery[], answers: string[][], stock: string[][], hasTotalsOnly: boolean) {
  const kinds = hasTotalsOnly ? [] : [...new Set(queries.map(({ kind }) => kind))];
  const rows = [...kinds, 'all'].map((kind) => {
    const own = queries.flatMap((query, index) => (kind === 'all' || query.kind === kind ? [index] : []));
    const pick = <Item>(items: readonly Item[]) => own.map((index) => items[index] as Item);
    const ours = score(pick(queries), pick(answers));
    const theirs = score(pick(queries), pick(stock));
    return [
      kind,
      {
        asked: ours.asked,
        'first %': ours.first,
        'first three %': ours.firstThree,
        empty: ours.empty,
        'stock first %': theirs.first,
        'stock first three %': theirs.firstThree,
        'stock empty': theirs.empty,
      },
    ] as const;
  });
  console.table(Object.fromEntries(rows));
  for (const [index, { query, answers: right, kind }] of hasTotalsOnly ? [] : queries.entries()) {
    const found = answers[index] ?? [];
    if (right.includes(found[0] ?? '')) continue;
    console.log(
      `  ${kind}: ${query}\n    expected ${right.join(' or ')}, found ${found.slice(0, 3).join(', ') || 'nothing'}`,
    );
  }
  console.log('');
}

/** Pagefind as it comes, over the same index, which is in the folder at `url`. It leaves the page’s policy aside, which does not let it run there. */
async function openStock(
  browser: Browser,
  url: string,
): Promise<(lang: string, queries: GoldenQuery[]) => Promise<string[][]>> {
  const { index } = await createIndex({});
  const { files = [] } =
    (await index?.addHTMLFile({ url: '/', content: '<html lang="en"><p>Any</p></html>' }), await index?.getFiles()) ??
    {};
  const program = files.find(({ path: file }) => file === 'pagefind.js')?.content ?? new Uint8Array();
  await close();
  const context = await browser.newContext({ bypassCSP: true });
  await context.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({ body: Buffer.from(program), contentType: 'text/javascript' }),
  );
  return async (lang, queries) => {
    const page = await context.newPage();
    await page.goto(`${url}index-worker.js`);
    const answers = await page.evaluate(
      async ({ base, lang, asked }) => {
        document.documentElement.lang = lang;
        interface Stock {
          createInstance(options: object): {
            search(query: string): Promise<{ results: Array<{ data(): Promise<{ url: string }> }> }>;
          };
        }
        const stock = (await import(`${base}pagefind/pagefind.js`)) as Stock;
        const instance = stock.createInstance({ basePath: `${base}pagefind/`, baseUrl: '/' });
        const answers: string[][] = [];
        for (const query of asked) {
          const { results } = await instance.search(query);
          const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()));
          answers.push(pages.map(({ url }) => url.split('/').at(-2) ?? ''));
        }
        return answers;
      },
      { base: url, lang, asked: queries.map(({ query }) => query) },
    );
    await page.close();
    return answers;
  };
}

/** Replaces our pages by those of another site, and makes our search of them. Of each, its first heading is its title. */
async function replacePages(pages: string) {
  for (const replaced of ['articles', 'topics', 'es', `${own}pagefind`])
    rmSync(path.join(folder, replaced), { recursive: true, force: true });
  cpSync(pages, folder, { recursive: true });
  const articles = globSync('**/*.html', { cwd: pages }).flatMap((file): SearchedPage[] => {
    const html = readFileSync(path.join(pages, file), 'utf8');
    const [, title = ''] = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
    const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const named = {
      path: address,
      title: title.replace(/<[^>]*>/g, '').trim(),
      topic: '',
      aliases: [],
      fixes: [],
      code: '',
    };
    return html.includes('data-pagefind-body') ? [{ ...named, isForHelpDesks: false, html }] : [];
  });
  for (const [name, content] of await makeSearchFiles({ en: articles }, 'html')) {
    mkdirSync(path.dirname(path.join(folder, own, name)), { recursive: true });
    writeFileSync(path.join(folder, own, name), content);
  }
}

function run(script: string, env: Record<string, string>) {
  const { status } = spawnSync(process.execPath, [script], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
