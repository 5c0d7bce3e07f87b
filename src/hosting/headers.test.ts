import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatHeaders, headerRules, isForHosts, listHeaders, unlessSaid } from './headers.ts';

const rows = [
  {
    name: 'a page may be framed by its own site only',
    path: '/search/',
    header: 'content-security-policy',
    expected: /; frame-ancestors 'self'$/,
  },
  {
    name: 'the search worker alone may compile WebAssembly',
    path: '/_astro/7d622f5e/index-worker.js',
    header: 'content-security-policy',
    expected: /'wasm-unsafe-eval'/,
  },
  ...['/', '/articles/camera-blocked/', '/check-your-device/more/'].map((path) => ({
    name: `${path} has no camera`,
    path,
    header: 'permissions-policy',
    expected: /^(?!.*camera=\(self\)).*camera=\(\)/,
  })),
  ...['/check-your-device/', '/es/check-your-device/'].map((path) => ({
    name: `${path} may look at the camera, and at nothing else`,
    path,
    header: 'permissions-policy',
    // Browsers take the last of two values for a feature: https://www.rfc-editor.org/rfc/rfc8941#section-3.2
    expected: /camera=\(self\)(?!.*camera=\(\))(?!.*microphone=\(self\))/,
  })),
  {
    name: 'a page may only be asked for over HTTPS, and other hosts of the domain are left alone',
    path: '/',
    header: 'strict-transport-security',
    expected: /^max-age=31536000$/,
  },
  ...['/', '/es/', '/articles/link-expired/', '/agents/links.json', '/search/engine.js', '/_astro/a.js'].map(
    (path) => ({
      name: `no other site has a use for ${path}`,
      path,
      header: 'cross-origin-resource-policy',
      expected: /^same-origin$/,
    }),
  ),
  ...['/card.en.png', '/go/YX55/card.es.png', '/favicon.svg'].map((path) => ({
    name: `other sites may show ${path}`,
    path,
    header: 'cross-origin-resource-policy',
    expected: /^cross-origin$/,
  })),
  ...['/agents/links.json', '/articles/link-expired/index.md', '/es/feed.xml', '/llms.txt'].map((path) => ({
    name: `programs of other sites may read ${path}`,
    path,
    header: 'access-control-allow-origin',
    expected: /^\*$/,
  })),
  {
    name: 'a table for spreadsheets says how its letters are written',
    path: '/agents/links.csv',
    header: 'content-type',
    expected: /^text\/csv; charset=utf-8$/,
  },
  { name: 'a page is asked for again', path: '/', header: 'cache-control', expected: /must-revalidate/ },
  {
    name: 'a file of one build is kept',
    path: '/_astro/7d622f5e/pagefind/index/en_1.pf_index',
    header: 'cache-control',
    expected: /immutable/,
  },
  {
    name: 'an article as Markdown says what it is',
    path: '/articles/link-expired/index.md',
    header: 'content-type',
    expected: /^text\/markdown; charset=utf-8$/,
  },
  {
    name: 'a text for programs says how its letters are written',
    path: '/llms.txt',
    header: 'content-type',
    expected: /^text\/plain; charset=utf-8$/,
  },
  {
    name: 'a file with a fixed name is asked for again',
    path: '/feed.xml',
    header: 'cache-control',
    expected: /must-revalidate/,
  },
];

for (const { name, path, header, expected } of rows)
  test(name, () => assert.match(listHeaders(path)[header] ?? '', expected));

/** What a host says that was given a `_headers` file: every rule whose pattern matches, equal names joined by a comma. */
function readBack(text: string, path: string): Record<string, string> {
  const said: Record<string, string> = {};
  for (const rule of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = rule.split('\n');
    const [start = '', ...ends] = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    if (!new RegExp(`^${[start, ...ends].join('.*')}$`).test(path)) continue;
    for (const [, name = '', value = ''] of lines.map((line) => /^ {2}([a-z-]+): (.+)$/.exec(line) ?? [])) {
      said[name] = name in said ? `${said[name] ?? ''}, ${value}` : value;
    }
  }
  return { ...unlessSaid, ...said };
}

const kinds = [
  '/',
  '/articles/link-expired/',
  '/es/articles/link-expired/index.html',
  '/articles/link-expired/index.md',
  '/check-your-device/',
  '/es/check-your-device/',
  '/404.html',
  '/go/7F3Q/',
  '/go/7F3Q/card.en.png',
  '/card.en.png',
  '/es/feed.xml',
  '/agents/',
  '/agents/links.csv',
  '/agents/links.json',
  '/llms.txt',
  '/robots.txt',
  '/feed.xml',
  '/favicon.svg',
  '/_astro/articles.C0ffee.js',
  '/_astro/7d622f5e/engine.js',
  '/_astro/7d622f5e/index-worker.js',
  '/_astro/7d622f5e/pagefind/wasm.en.pagefind',
];

for (const path of kinds) {
  test(`hosts that read _headers say of ${path} what our server says`, () => {
    assert.deepEqual(readBack(formatHeaders('/'), path), listHeaders(path));
    assert.deepEqual(readBack(formatHeaders('/help/'), `/help${path}`), listHeaders(path));
  });
}

test('under a base nothing is said of the rest of the host', () => {
  assert.deepEqual(readBack(formatHeaders('/help/'), '/other/index.md'), unlessSaid);
});

test('no policy lets scripts run that nobody knows', () => {
  for (const path of kinds) {
    const policy = listHeaders(path)['content-security-policy'] ?? '';
    assert.doesNotMatch(policy, /'unsafe-/, path);
    assert.equal(policy.includes('wasm-unsafe-eval'), path.endsWith('/index-worker.js'), path);
  }
});

// https://developers.cloudflare.com/workers/static-assets/headers/
test('the rules are few and short enough for every host', () => {
  const lines = formatHeaders('/a-folder-with-a-long-name/').split('\n');
  assert.ok(headerRules.length <= 100);
  assert.deepEqual(
    lines.filter((line) => line.length > 2_000),
    [],
  );
});

test('rules meet in policies only, and have one star at most', () => {
  for (const path of kinds) {
    const names = headerRules
      .filter((rule) => new RegExp(`^${rule.path.replaceAll('.', '\\.').replace('*', '.*')}$`).test(path))
      .flatMap(({ headers }) => Object.keys(headers))
      .filter((name) => !['content-security-policy', 'permissions-policy'].includes(name));
    assert.deepEqual(names, [...new Set(names)], path);
  }
  assert.ok(headerRules.every(({ path }) => path.split('*').length <= 2));
  assert.equal(new Set(headerRules.map(({ path }) => path)).size, headerRules.length);
});

for (const path of ['/_headers', '/_redirects', '/_redirects/', '/%5fheaders', '//_headers', '/articles/../_headers']) {
  test(`${path} is for hosts alone`, () => assert.ok(isForHosts(path)));
}

for (const path of ['/', '/articles/_headers/', '/_astro/a.js', '/%', '/headers']) {
  test(`${path} is for readers`, () => assert.ok(!isForHosts(path)));
}
