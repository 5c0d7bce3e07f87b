import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translatedLocales } from '../../i18n/locales.ts';
import { headerRules } from '../headers.ts';
import { cloudflare } from './cloudflare.ts';
import { fitRedirects } from './fit-redirects.ts';
import { githubPages } from './github-pages.ts';
import type { BuiltSite } from './host.ts';
import { netlify } from './netlify.ts';
import { vercel } from './vercel.ts';

const moved = { from: '/help/articles/pears/', to: '/help/articles/apples/' };
const spelled = { from: '/help/go/a4kr', to: '/help/go/A4KR/' };
const site: BuiltSite = {
  folder: 'dist',
  base: '/help/',
  origin: new URL('https://www.example.edu'),
  redirects: [moved, spelled],
};
const at = (origin: string, base: string): BuiltSite => ({ ...site, origin: new URL(origin), base });
const file = (files: Record<string, string>, name: string) => files[name] ?? '';

for (const [address, base, expected] of [
  ['https://help.example.edu', '/', ' --domain help.example.edu'],
  [
    'https://www.example.edu',
    '/help/',
    ' --var BASE_PATH:/help/ --route "www.example.edu/help" --route "www.example.edu/help/*"',
  ],
  ['https://verification-help.example.workers.dev', '/', ''],
] as const) {
  test(`Cloudflare is told where the site is to answer: ${address}${base}`, () => {
    const [, publish = ''] = cloudflare.explain(at(address, base));
    assert.equal(publish.replace(/^.*wrangler\.jsonc/, ''), expected);
  });
}

test('Netlify looks for the missing page of a language before that of the site', () => {
  const missing = translatedLocales.map((locale) => `/help/${locale}/* /help/${locale}/404.html 404`);
  const written = file(netlify.writeFiles(site), 'site/_redirects');
  assert.ok(written.endsWith([...missing, '/help/* /help/404.html 404', ''].join('\n')), written);
});

interface Route {
  src?: string;
  handle?: string;
  dest?: string;
  status?: number;
  headers?: Record<string, string>;
  continue?: boolean;
}

/** What Vercel answers, as its documentation says: the routes in their order, files after the handle. */
function ask(path: string, files: readonly string[]): Route {
  const { routes } = JSON.parse(file(vercel.writeFiles(site), 'vercel.json')) as { routes: Route[] };
  const headers: Record<string, string> = {};
  for (const route of routes) {
    if (route.handle !== undefined) {
      if (files.includes(path)) return { status: 200, headers };
      continue;
    }
    const found = new RegExp(route.src ?? '').exec(path);
    if (!found) continue;
    const said = Object.entries(route.headers ?? {}).map(([name, text]) => [name, text.replace('$1', found[1] ?? '')]);
    Object.assign(headers, Object.fromEntries(said));
    if (route.continue !== true) return { ...route, headers };
  }
  return { headers };
}

for (const [name, path, status, header, value] of [
  ['a page', '/help/', 200, 'referrer-policy', 'no-referrer'],
  ['a script for ever', '/help/_astro/a.js', 200, 'cache-control', 'public, max-age=31536000, immutable'],
  [
    'a script that is gone, which is asked for again',
    '/help/_astro/b.js',
    404,
    'cache-control',
    'public, max-age=0, must-revalidate',
  ],
  ['a text that is gone, with a page', '/help/articles/b/index.md', 404, 'content-type', 'text/html; charset=utf-8'],
  ['a page without its slash', '/help/go/A4KR', 308, 'location', '/help/go/A4KR/'],
  ['a code', '/help/go/A4KR/', 200, 'cross-origin-resource-policy', 'cross-origin'],
  ['a code in small letters', '/help/go/a4kr/', 301, 'location', '/help/go/A4KR/'],
  ['a former address, though a page stands there', '/help/articles/pears/', 301, 'location', '/help/articles/apples/'],
] as const) {
  test(`Vercel answers ${name}`, () => {
    const answer = ask(path, ['/help/', '/help/_astro/a.js', '/help/go/A4KR/', '/help/articles/pears/']);
    assert.equal(answer.status, status);
    assert.equal(answer.headers?.[header], value);
  });
}

test('Vercel answers what is missing in a language with the page of that language', () => {
  assert.equal(ask('/help/es/nothing/', []).dest, '/help/es/404.html');
  assert.equal(ask('/help/nothing/', []).dest, '/help/404.html');
});

test('Vercel is told every rule', () => {
  const text = file(vercel.writeFiles(site), 'vercel.json');
  assert.equal(text.match(/"continue": true/g)?.length, headerRules.length);
});

for (const [address, base, expected] of [
  ['https://example.github.io', '/verification-help/', '/'],
  ['https://example.github.io', '/verification-help/it/', '/it/'],
  ['https://example.github.io', '/', '/'],
  ['https://help.example.edu', '/help/', '/help/'],
] as const) {
  test(`GitHub Pages publishes ${address}${base} from ${expected}`, () => {
    assert.equal(githubPages.placeSite?.(at(address, base)), expected);
  });
}

test('a page on GitHub Pages says itself that no site is told of it', () => {
  const page = '<html><head><meta charset="utf-8"><title>A</title>';
  assert.equal(
    githubPages.finishPage?.(page),
    '<html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>A</title>',
  );
});

test('a host that takes few redirects gets the first, and whoever packages is told', () => {
  const { kept, notes } = fitRedirects([moved, spelled], 1);
  assert.deepEqual(kept, [moved]);
  assert.match(notes.join(), /takes 1 redirects\. The last 1 of 2 are left out/);
  assert.deepEqual(fitRedirects([moved, spelled], 2).notes, []);
});
