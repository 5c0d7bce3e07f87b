import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules, listHeaders } from '../headers.ts';
import { caddy } from './caddy.ts';

const file =
  caddy.writeFiles({
    folder: 'dist',
    base: '/help/',
    origin: new URL('https://help.example.edu'),
    redirects: [
      { from: '/help/articles/pears/', to: '/help/articles/apples/' },
      { from: '/help/go/a4kr', to: '/help/go/A4KR/' },
    ],
  })['Caddyfile'] ?? '';

/** What the file says of a path under the root of the site: matchers by their name, and headers in the order of the file. */
function readHeaders(path: string): Record<string, string> {
  const matchers = new Map<string, boolean>();
  for (const [, name = '', not = '', pattern = ''] of file.matchAll(/@(\S+) (not )?path_regexp (\^\(\?:.+)$/gm))
    matchers.set(name, new RegExp(pattern).test(`/help${path}`) === (not === ''));
  const said: Record<string, string> = {};
  const [main = ''] = file.split('handle_errors');
  for (const [, matcher, plus, name = '', value = ''] of main.matchAll(
    /^\s*header (?:@(\S+) )?(\+)?([a-z-]+) "(.*)"$/gm,
  )) {
    if (matcher !== undefined && matchers.get(matcher) !== true) continue;
    said[name] = plus && said[name] !== undefined ? `${said[name]}, ${value}` : value;
  }
  return said;
}

const paths = headerRules.map(({ path }) => path.replace('*', 'a'));
for (const path of ['/', '/articles/link-expired/', ...paths]) {
  test(`Caddy says of ${path} what our server says`, () => {
    const expected = Object.entries(listHeaders(path)).filter(([name]) => name !== 'content-type');
    assert.deepEqual(readHeaders(path), Object.fromEntries(expected));
  });
}

test('a former address is known with its slash and without, a code in both letters', () => {
  for (const row of [
    '"/help/articles/pears/" "/help/articles/apples/"',
    '"/help/articles/pears" "/help/articles/apples/"',
    '"/help/go/a4kr" "/help/go/A4KR/"',
    '"/help/go/A4KR" "/help/go/A4KR/"',
  ])
    assert.ok(file.includes(`\t\t${row}\n`), row);
});
