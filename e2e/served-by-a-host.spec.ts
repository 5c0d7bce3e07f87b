/** What real servers do with a site that was packaged for them, beside what readers notice: all journeys are made on them by `npm run test:hosts`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { maxArticleBytes } from '../src/checks/site/weight.ts';
import { headerRules, isForHosts, listHeaders } from '../src/hosting/headers.ts';
import { hosts } from '../src/hosting/hosts.ts';
import { rootFiles } from '../src/hosting/root-files.ts';
import { clipboardPermissions, readText } from './clipboard.ts';
import { options, said, words } from './desk-parts.ts';
import { expect, test } from './fixtures.ts';
import { ask, type Answer } from './hosts/ask.ts';
import { chosenHost, hostServers } from './hosts/host-servers.ts';
import { sites, type SiteName } from './sites.ts';

const names: SiteName[] = ['main', 'organization'];

/** What everything has that is sent. */
const headersOfAll = headerRules.find(({ path }) => path === '/*')?.headers ?? {};

/** What a host answers that may first lead on to another spelling of the same address: with `_` in place of `%5f`. */
async function askAnySpelling(...[origin, path, headers]: Parameters<typeof ask>): Promise<Answer> {
  const answer = await ask(origin, path, headers);
  const { location } = answer.headers;
  if (location === undefined || decodeURIComponent(location) !== decodeURIComponent(path)) return answer;
  return ask(origin, location, headers);
}

/** What a browser says that it accepts, and in which form a text is sent to it where all forms are made beforehand. */
const forms = [
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate, br', 'br'],
  ['zstd', 'zstd'],
  ['gzip, deflate', 'gzip'],
  ['identity', undefined],
] as const;

for (const server of hostServers) {
  const { host } = server;
  const found = server.find();
  const isCompressedBefore = hosts.some(({ name, placeCompressed }) => name === host && placeCompressed !== undefined);
  for (const site of names) {
    const { folder, base } = sites[site];

    test.describe(`On ${host}, the ${site} site below ${base}`, () => {
      test.use({ site, host });
      test.skip('missing' in found, `${host} is not installed. To have it: ${'missing' in found ? found.missing : ''}`);
      test.skip(chosenHost !== undefined && chosenHost !== host, `This run is made on ${chosenHost ?? ''}.`);

      const article = `${base}articles/link-expired/`;

      test('every file is sent whole, with its headers, in each form that a browser may accept', async ({
        baseURL,
      }) => {
        test.setTimeout(120_000);
        const files = globSync('**/*', { cwd: folder, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
          // The page for missing addresses stands at each of them, and not everywhere at an address of its own.
          .filter((file) => !isForHosts(`/${file}`) && !/(?:^|\/)404\.html$/.test(file));
        expect(files.length).toBeGreaterThan(300);
        // Compared here, because thousands of assertions of Playwright take longer than the server.
        const faults: string[] = [];
        for (const file of files) {
          const address = base + file.replace(/(^|\/)index\.html$/, '$1');
          const content = readFileSync(path.join(folder, file));
          const expected = listHeaders(address.slice(base.length - 1));
          for (const [accepted, encoding] of isCompressedBefore ? forms : forms.slice(-1)) {
            const answer = await ask(baseURL ?? '', address, { 'accept-encoding': accepted });
            const { headers } = answer;
            const compare = (name: string, found: unknown, wanted: unknown) => {
              if (found !== wanted)
                faults.push(`${address} as ${accepted} has ${name} ${String(found)}, expected ${String(wanted)}`);
            };
            compare('status', answer.status, 200);
            for (const [name, value] of Object.entries(expected)) compare(name, headers[name], value);
            if (!answer.body.equals(content)) faults.push(`${address} as ${accepted} is not ${file}`);
            if (!/\.(?:html|md|txt|csv)$/.test(file)) continue;
            const type = headers['content-type'] ?? '';
            if (!/^text\/\w+; charset=utf-8$/.test(type)) faults.push(`${address} as ${accepted} is of type ${type}`);
            if (isCompressedBefore && content.length > 1500) compare('encoding', headers['content-encoding'], encoding);
          }
        }
        expect(faults).toEqual([]);
      });

      test('an encoding that the browser refuses is not sent, and no cache takes one form for another', async ({
        baseURL,
      }) => {
        test.skip(!isCompressedBefore, 'This host compresses as it sees fit.');
        const encodingOf = async (accepted: string) => {
          const answer = await ask(baseURL ?? '', article, { 'accept-encoding': accepted });
          expect(answer.headers['vary'], accepted).toBe('Accept-Encoding');
          return [answer.headers['content-encoding'], answer.headers['etag']] as const;
        };
        const rows = {
          'br;q=0, gzip': 'gzip',
          'gzip;q=0.0, br;q=0.000': undefined,
          brotli: undefined,
          'gzip;q=0.8, br': 'br',
        };
        const tags = new Map<string | undefined, string | undefined>();
        for (const [accepted, expected] of Object.entries(rows)) {
          const [encoding, tag] = await encodingOf(accepted);
          expect(encoding, accepted).toBe(expected);
          tags.set(encoding, tag);
        }
        expect(new Set(tags.values()).size, 'each form has its own ETag').toBe(tags.size);
      });

      test('a page that was kept is asked for again without being sent again', async ({ baseURL }) => {
        const headers = { 'accept-encoding': 'br' };
        const { headers: first, bytes } = await ask(baseURL ?? '', article, headers);
        const again = await ask(baseURL ?? '', article, { ...headers, 'if-none-match': first['etag'] ?? '' });
        expect([again.status, again.bytes]).toEqual([304, 0]);
        expect(again.headers).toMatchObject({ etag: first['etag'], 'cache-control': first['cache-control'] });
        const head = await ask(baseURL ?? '', article, headers, 'HEAD');
        expect([head.status, head.bytes]).toEqual([200, 0]);
        expect(bytes).toBeLessThan(maxArticleBytes);
      });

      test('a missing address is answered in its language, and never kept', async ({ baseURL }) => {
        const rows = [
          { address: 'nothing', language: 'en' },
          { address: 'articles/', language: 'en' },
          { address: 'articles/link-exp/', language: 'en' },
          { address: '_astro/nothing.js', language: 'en' },
          { address: '_astro/7d622f5e/pagefind/index/nothing.pf_index', language: 'en' },
          { address: 'nothing.md', language: 'en' },
          { address: '/articles/link-expired/', language: 'en' },
          { address: 'es/nothing', language: 'es' },
          { address: 'es/articles/link-expired/nothing.md', language: 'es' },
          { address: '_redirects', language: 'en' },
          { address: '_headers', language: 'en' },
          { address: '%5fheaders', language: 'en' },
          { address: 'articles/../_redirects', language: 'en' },
          { address: 'link%0d%0aset-cookie:%20a=b', language: 'en' },
        ];
        for (const { address, language } of rows) {
          // Cloudflare takes two slashes for one, and leads on.
          if (host === 'cloudflare' && address.startsWith('/')) continue;
          for (const accepted of ['br', 'identity']) {
            const answer = await askAnySpelling(baseURL ?? '', base + address, { 'accept-encoding': accepted });
            expect.soft(answer.status, address).toBe(404);
            expect.soft(answer.body.toString(), address).toContain(`<html lang="${language}"`);
            expect.soft(answer.headers, address).toMatchObject({
              ...listHeaders('/404.html'),
              'content-type': 'text/html; charset=utf-8',
            });
            expect.soft(answer.headers['set-cookie'], address).toBeUndefined();
          }
        }
      });

      test('an address is led on to the one that it means, with its query, and never to another host', async ({
        baseURL,
      }) => {
        const rows = {
          'articles/link-expired': 'articles/link-expired/',
          'articles/link-expired?q=a+b&c=%2F': 'articles/link-expired/?q=a+b&c=%2F',
          'go/YX55': 'go/YX55/',
          'go/yx55': 'go/YX55/',
          'go/yx55/?from=ticket': 'go/YX55/?from=ticket',
          'go/YX55.': 'go/YX55/',
          'go/YX55%23how-long': 'go/YX55/#how-long',
        };
        for (const [address, expected] of Object.entries(rows)) {
          const { status, headers } = await ask(baseURL ?? '', base + address);
          expect.soft([301, 307, 308], address).toContain(status);
          expect.soft(headers['location'], address).toBe(base + expected);
          expect.soft(headers, address).toMatchObject(headersOfAll);
        }
        for (const address of [
          '//example.com/',
          '//example.com/..',
          '//example.com/%2e%2e',
          '//articles/link-expired',
          '/\\example.com/..',
        ]) {
          const { headers } = await ask(baseURL ?? '', address);
          expect.soft(headers['location'] ?? base, address).toMatch(/^\/(?!\/)/);
        }
        if (base !== '/')
          expect((await ask(baseURL ?? '', `${base.slice(0, -1)}?q=a`)).headers['location']).toBe(`${base}?q=a`);
      });

      test('what programs look for at the root of a host stands there, and the rest of it is missing', async ({
        baseURL,
      }) => {
        for (const file of rootFiles.filter((name) => existsSync(path.join(folder, name)))) {
          const { status, headers, body } = await ask(baseURL ?? '', `/${file}`, { 'accept-encoding': 'br' });
          expect.soft(status, file).toBe(200);
          expect.soft(headers, file).toMatchObject({ ...headersOfAll, 'content-type': 'text/plain; charset=utf-8' });
          expect.soft(body.toString(), file).toBe(readFileSync(path.join(folder, file), 'utf8'));
        }
        const { status, body } = await ask(baseURL ?? '', '/nothing');
        expect([status, body.toString().includes('<html lang="en"')]).toEqual([404, true]);
      });

      test('nothing of the machine is told', async ({ baseURL }) => {
        for (const address of [base, `${base}nothing`, `${base}go/yx55`, `${base}%`, '/']) {
          const { headers } = await ask(baseURL ?? '', address);
          expect.soft(headers['server'] ?? '', address).not.toMatch(/\d|Caddy/);
          expect.soft(headers['x-powered-by'], address).toBeUndefined();
        }
      });

      test('a reader with a code in small letters, words after it and a place arrives there', async ({ page }) => {
        await page.goto(`${base}go/yx55?from=ticket#already-used`);
        await expect(page).toHaveURL(`${base}articles/link-expired/?from=ticket#already-used`);
        await expect(page.getByRole('heading', { name: 'The page says the link was already used' })).toBeInViewport();
      });

      test('a reader searches, and opens a passage', async ({ page }) => {
        await page.goto(base);
        await page.getByRole('combobox', { name: 'Search help' }).fill('payment');
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(`${base}search/?q=payment`);
        const results = page.getByRole('list', { name: 'Search results' });
        await results.getByRole('link').first().click();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });

      test.describe('with a clipboard', () => {
        test.use({ permissions: clipboardPermissions });

        test('a helper shares a heading, and an agent copies from the desk', async ({ page }) => {
          await page.goto(article);
          await page.getByRole('heading', { name: 'How long does a link work?', exact: true }).hover();
          await page.getByRole('button', { name: 'More ways to share “How long does a link work?”' }).click();
          await page.getByRole('menu').getByRole('menuitem', { name: 'Copy link with title', exact: true }).click();
          await expect(page.getByRole('status').filter({ hasText: 'Link with title copied' })).toBeVisible();
          expect(await readText(page)).toContain('go/YX55#how-long');

          await page.goto(`${base}agents/`);
          await words(page).fill('link expired');
          await expect(options(page).first()).toContainText('YX55');
          await page.keyboard.press('Enter');
          await expect(said(page, 'Link copied: YX55')).toBeVisible();
        });
      });
    });
  }
}
