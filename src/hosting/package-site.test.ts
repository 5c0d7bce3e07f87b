import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Host } from './hosts/host.ts';
import { packageSite } from './package-site.ts';

const host: Host = {
  name: 'test',
  title: 'a host of this test',
  placeCompressed: (file, encoding) => `${file}.${encoding}`,
  writeFiles: ({ base, redirects }) => ({ 'rules/host.conf': `${base} ${redirects.map(({ from }) => from).join()}` }),
  explain: () => [],
};

const page = 'A page that says the same thing again. '.repeat(50);

/** Packages a small site, and says what stands in the package then. */
async function packageFor(context: TestContext, changed: Partial<Host> = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'package-site-'));
  context.after(() => rmSync(root, { recursive: true }));
  const [folder, target] = [path.join(root, 'dist'), path.join(root, 'deploy')];
  const files = {
    'index.html': page,
    'articles/apples/index.html': 'A page of one packet. '.repeat(20),
    'articles/pears/index.html': randomBytes(1500),
    'picture.png': page,
    _headers: '/*',
    _redirects: '/help/pears /help/apples 301\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  mkdirSync(path.join(target, 'next'), { recursive: true });
  writeFileSync(path.join(target, 'next/litter'), 'of a packaging that was killed');
  writeFileSync(path.join(target, 'by-hand.jsonc'), '{}');
  await packageSite({
    host: { ...host, ...changed },
    folder,
    base: '/help',
    origin: new URL('https://help.example.edu'),
    target,
    effort: 'quick',
  });
  const found = globSync('**/*', { cwd: target, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = found.map((entry) =>
    path.relative(target, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
  );
  return { target, names: names.toSorted() };
}

test('pages stand below their base, with the forms of those that grow smaller, and host files beside', async (context) => {
  const { target, names } = await packageFor(context);
  assert.deepEqual(names, [
    'by-hand.jsonc',
    'former-files.json',
    'rules/host.conf',
    'site/help/articles/apples/index.html',
    'site/help/articles/pears/index.html',
    'site/help/index.html',
    'site/help/index.html.br',
    'site/help/index.html.gzip',
    'site/help/index.html.zstd',
    'site/help/picture.png',
  ]);
  assert.equal(readFileSync(path.join(target, 'rules/host.conf'), 'utf8'), '/help/ /help/pears');
  const compressed = path.join(target, 'site/help/index.html.gzip');
  assert.equal(gunzipSync(readFileSync(compressed)).toString(), page);
  assert.equal(
    Math.trunc(statSync(compressed).mtimeMs),
    Math.trunc(statSync(path.join(target, 'site/help/index.html')).mtimeMs),
  );
});

test('a host that reads them gets _headers and _redirects at the root of what it publishes', async (context) => {
  const { target, names } = await packageFor(context, { readsHostFiles: true });
  assert.ok(names.includes('site/_headers') && names.includes('site/_redirects'));
  assert.ok(!existsSync(path.join(target, 'site/help/_headers')));
});

test('a folder without a site is refused', async () => {
  const origin = new URL('https://help.example.edu');
  await assert.rejects(packageSite({ host, folder: 'content', origin, target: tmpdir() }), /no built site in content/);
});
