import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules } from '../headers.ts';
import { nginx } from './nginx.ts';

const redirects = [
  { from: '/help/articles/pears/', to: '/help/articles/apples/' },
  { from: '/help/articles/pears/index.md', to: '/help/articles/apples/index.md' },
  { from: '/help/go/a4kr', to: '/help/go/A4KR/' },
];
const files = nginx.writeFiles({
  folder: 'dist',
  base: '/help/',
  origin: new URL('https://help.example.edu'),
  redirects,
});
const site = files['site.conf'] ?? '';
const http = files['http.conf'] ?? '';

test('each location says every header, because one that says any has none of those around it', () => {
  const locations = site.split(/^location /m).slice(1);
  assert.equal(locations.length, 4);
  const names = new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)));
  names.delete('content-type');
  for (const location of locations) {
    for (const name of [...names, 'Content-Encoding', 'Vary'])
      assert.match(location, new RegExp(`^    add_header ${name} .+ always;$`, 'm'));
  }
});

test('the type of an ending is what the rules say, with its letters', () => {
  assert.match(site, /"text\/markdown; charset=utf-8" md;/);
  assert.match(site, /"text\/csv; charset=utf-8" csv;/);
});

test('a former address is known with its slash and without, a code by its letters alone', () => {
  const [, moved = ''] = /map \$uri \$help_moved \{\n([^}]*)\}/.exec(http) ?? [];
  assert.deepEqual(moved.trim().split(/\n\s*/), [
    '"/help/articles/pears/" "/help/articles/apples/";',
    '"/help/articles/pears" "/help/articles/apples/";',
    '"/help/articles/pears/index.md" "/help/articles/apples/index.md";',
  ]);
  assert.match(http, /"~\*\^\(\?<help_word_0>\/help\/go\/\\w\{4\}\)"/);
  assert.match(http, /\$help_spelled \{\n    default "";\n    "\/help\/go\/a4kr" "\/help\/go\/A4KR\/";\n\}/);
});

test('the host of the site has a server with TLS, and one that leads there', () => {
  const https = files['https.conf'] ?? '';
  assert.equal(https.match(/server_name help\.example\.edu;/g)?.length, 2);
  assert.match(https, /return 301 https:\/\/help\.example\.edu\$request_uri;/);
});

for (const [accepted, expected] of [
  ['gzip, deflate, br, zstd', true],
  ['br', true],
  ['gzip;q=1.0, br;q=0.5', true],
  ['gzip,br ; q=1', true],
  ['br;q=0', false],
  ['br ;q=0.000, gzip', false],
  ['gzip', false],
  ['xbr, brotli', false],
  ['', false],
] as const) {
  test(`a browser that accepts “${accepted}” is ${expected ? '' : 'not '}sent brotli`, () => {
    const [, pattern = ''] = /"~\*(.+)" "site\.br";/.exec(http) ?? [];
    assert.equal(new RegExp(pattern, 'i').test(accepted), expected);
  });
}
