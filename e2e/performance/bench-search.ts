/**
 * Says what a first search costs: `npm run bench:search`, on the built site. For one word at a time, from opening the search box on a
 * page that was just loaded to the suggestions for the whole word: bytes as a host sends them, requests, and milliseconds under slow 4G
 * (150 ms, 1.6 Mbit/s) with a processor four times slower. Asked are three words and a sample of those that only texts have, of our
 * articles and of varied copies of them.
 */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from '@playwright/test';
import { parse } from 'yaml';
import { readCommand, readCount } from '../../src/checks/read-command.ts';
import { makeSearchFiles, type SearchedPage } from '../../src/search/index/make-search-files.ts';
import { findBrowser } from '../browser.ts';
import { readBuildFolder } from '../build-folder.ts';
import { serveCompressed, type CompressedSite } from './serve-compressed.ts';
import { slowDown } from './slow-down.ts';
import { pickTextWords } from './text-words.ts';

const { positionals } = readCommand({
  name: 'bench:search',
  does: 'Says what a first search costs, on the built site: bytes, requests and time, on a slow line, with more and more articles.',
  operands: { '[<count>…]': 'so many articles; 42, 100, 1000 and 5000 without it' },
  variables: { SITE_DIR: 'where the site was built; dist without it' },
  examples: ['npm run bench:search -- 42 1000'],
});
const sizes =
  positionals.length > 0 ? positionals.map((size) => readCount('how many articles', size)) : [42, 100, 1000, 5000];
const always = ['camera', 'passport', 'payment'];
const sampled = 40;

const built = process.env['SITE_DIR'] ?? 'dist';
const { name, launch } = await findBrowser();
console.log(`Browser: ${name}.`);
const browser = await chromium.launch(launch);
const originals = readPages();
for (const size of sizes) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-search-'));
  try {
    cpSync(built, folder, { recursive: true });
    const own = path.join(folder, readBuildFolder(folder));
    for (const file of globSync('{pagefind,lexicon.*}', { cwd: own }))
      rmSync(path.join(own, file), { recursive: true });
    const began = performance.now();
    const files = await makeSearchFiles({ en: Array.from({ length: size }, (_, index) => makeCopy(index)) });
    const seconds = (performance.now() - began) / 1000;
    for (const [file, content] of files) {
      mkdirSync(path.dirname(path.join(own, file)), { recursive: true });
      writeFileSync(path.join(own, file), content);
    }
    const kilobytes = [...files.values()].reduce((sum, content) => sum + content.length, 0) / 1000;
    console.log(
      `\n${String(size)} articles: ${String(files.size)} files of search, ${kilobytes.toFixed(0)} kB, made in ${seconds.toFixed(1)} s`,
    );
    await measure(folder, pickTextWords(folder, sampled));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
await browser.close();

async function measure(folder: string, sample: readonly string[]) {
  const server = await serveCompressed(folder);
  const costs = new Map<string, Cost>();
  for (const word of [...always, ...sample]) costs.set(word, await search(browser, server, word));
  server.close();
  const sort = (key: keyof Cost) => sample.toSorted((a, b) => (costs.get(a)?.[key] ?? 0) - (costs.get(b)?.[key] ?? 0));
  const middle = (key: keyof Cost) => costs.get(sort(key)[Math.floor(sample.length / 2)] ?? '')?.[key];
  const heaviest = sort('bytes').at(-1) ?? '';
  const slowest = sort('ms').at(-1) ?? '';
  console.table({
    ...Object.fromEntries(always.map((word) => [word, costs.get(word)])),
    [`${String(sample.length)} words of texts, median`]: {
      bytes: middle('bytes'),
      requests: middle('requests'),
      ms: middle('ms'),
    },
    [`the heaviest, ${heaviest}`]: costs.get(heaviest),
    [`the slowest, ${slowest}`]: costs.get(slowest),
  });
}

interface Cost {
  bytes: number;
  requests: number;
  ms: number;
}

/** Opens the home page, then the box, types a word, and waits for its suggestions. */
async function search(browser: Browser, server: CompressedSite, word: string): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await slowDown(page);
  server.takeLog();
  const shown = await page.evaluateHandle(watchSuggestions, word);
  await page.getByRole('combobox').focus();
  await page.keyboard.type(word, { delay: 60 });
  const ms = await shown.evaluate(({ time }) => time);
  await context.close();
  const answered = server.takeLog();
  return { bytes: answered.reduce((sum, { bytes }) => sum + bytes, 0), requests: answered.length, ms: Math.round(ms) };
}

/** Runs in the page: the time from the focus on the box to the suggestions for a word, in milliseconds. */
function watchSuggestions(word: string): { time: Promise<number> } {
  const list = document.querySelector('[role=listbox]') as HTMLElement;
  let began = 0;
  document.addEventListener('focusin', () => (began = performance.now()), { once: true });
  const time = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      const options = [...list.querySelectorAll('[role=option]')];
      // The last one is the way to all results.
      if (list.hidden || options.length < 2 || options.at(-1)?.textContent.includes(`“${word}”`) !== true) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - began));
    });
    observer.observe(list, { childList: true, attributes: true });
  });
  return { time };
}

/** Our articles in English with their built pages. */
function readPages(): Array<SearchedPage & { html: string }> {
  return globSync('content/articles/en/*.mdx')
    .sort()
    .map((file) => {
      const slug = path.basename(file, '.mdx');
      const [, frontmatter = ''] = /^---\n(.*?)^---\n/ms.exec(readFileSync(file, 'utf8')) ?? [];
      const { title, topic, aliases, code } = parse(frontmatter) as Record<'title' | 'topic' | 'code', string> & {
        aliases: string[];
      };
      const html = readFileSync(path.join(built, 'articles', slug, 'index.html'), 'utf8');
      const isForHelpDesks = topic === 'help-desks';
      return { path: `/articles/${slug}/`, title, topic, aliases, code, isForHelpDesks, fixes: [], html };
    });
}

/** Our articles first, then copies of them, each with names of its own and now and then another word in its text. */
function makeCopy(index: number): SearchedPage {
  const original = originals[index % originals.length];
  if (!original) throw new Error('There is no article in content/articles/en/.');
  const copy = Math.floor(index / originals.length);
  if (copy === 0) return original;
  const mark = makeWord(copy);
  let random = index;
  const vary = (word: string) => {
    // https://en.wikipedia.org/wiki/Linear_congruential_generator
    random = (random * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return random / 2 ** 32 < 1 / 12 ? makeWord(1000 + Math.floor(10_000 * ((random % 1000) / 1000) ** 3)) : word;
  };
  const [start = '', ...rest] = original.html.split(/(?=<article\b)/);
  const text = rest
    .join('')
    .split(/(<[^>]*>)/)
    .map((piece, odd) => (odd % 2 === 1 ? piece : piece.replace(/\b[a-z]{5,}\b/g, vary)))
    .join('');
  return {
    ...original,
    path: original.path.replace(/\/$/, `-${String(copy)}/`),
    title: `${mark}: ${original.title}`,
    aliases: original.aliases.map((alias) => `${alias} ${mark}`),
    code: (index + 36 ** 3).toString(36).toUpperCase(),
    html: start + text,
  };
}

/** A word that no language has, another for each number: `bado`, `bageno`. */
function makeWord(number: number): string {
  let word = '';
  for (let rest = number + 100; rest > 0; rest = Math.floor(rest / 60))
    word += 'bdfgklmnprst'.charAt(rest % 12) + 'aeiou'.charAt(Math.floor(rest / 12) % 5);
  return word;
}
