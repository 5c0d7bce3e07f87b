import { at } from './addresses.ts';
import { expect, test } from './fixtures.ts';

/** Links as mail programs, tickets and people change them. */
const changed = [
  { name: 'a full stop behind it', address: 'articles/link-expired.' },
  { name: 'a bracket behind it', address: 'articles/link-expired)' },
  { name: 'a quotation mark behind it', address: 'articles/link-expired/%22' },
  { name: 'capitals', address: 'articles/LINK-EXPIRED/' },
  { name: 'a letter that was cut off', address: 'articles/link-expired%E2%80' },
  { name: 'two slashes', address: '/articles//link-expired/' },
  { name: 'an encoded fragment', address: 'articles/link-expired/%23how-long.', fragment: '#how-long' },
  { name: 'a code and a full stop behind it', address: 'go/YX55.' },
  { name: 'a code and a comma behind it', address: 'go/YX55,' },
  { name: 'a code and a bracket behind it', address: 'go/YX55)' },
  { name: 'a code and a quotation mark behind it', address: 'go/YX55%22' },
  { name: 'a code and an encoded fragment', address: 'go/YX55%23how-long', fragment: '#how-long' },
  { name: 'a code in small letters', address: 'go/yx55/' },
  { name: 'a code in small letters and no slash', address: 'go/yx55?from=phone', query: '?from=phone' },
  { name: 'a code with a letter stuck to it', address: 'go/YX55A' },
  { name: 'the name of another host before a code', address: '/evil.test/go/yx55' },
];

/** The address on this host, without URL resolution, which would take two slashes at the start for another host. */
const onHost = (baseURL: string | undefined, address: string) => (baseURL ?? '') + address;

test.describe('Following a link that something is stuck to', () => {
  for (const { name, address, query = '', fragment = '' } of changed) {
    test(`a reader whose link has ${name} arrives`, async ({ page, expectLeadOn, baseURL }) => {
      expectLeadOn(onHost(baseURL, address));
      await page.goto(onHost(baseURL, address));
      await expect(page).toHaveURL(`articles/link-expired/${query}${fragment}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^My Persona link/);
    });
  }
});

test.describe('Following a link that something is stuck to, on a host that does not lead on', () => {
  for (const { name, address, query = '', fragment = '' } of changed) {
    test(`a reader whose link has ${name} arrives`, async ({ page, expectTrouble, baseURL }) => {
      const answered = new URL(onHost(baseURL, address));
      expectTrouble(answered.href, 404);
      const further = address === 'go/YX55A' ? 'go/YX55A/' : undefined;
      if (further) expectTrouble(further, 404);
      // Such a host answers with the page for missing addresses.
      const missing = await (await page.request.get('404.html')).text();
      await page.route(
        (url) => url.href === answered.href || url.pathname === (further && at(further)),
        (route) => route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body: missing }),
      );
      await page.goto(onHost(baseURL, address));
      await expect(page).toHaveURL(`articles/link-expired/${query}${fragment}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^My Persona link/);
    });
  }
});

test.describe('Following a link that would lead to another host', () => {
  const addresses = [
    '/evil.test/go/abcd',
    '/evil.test/go/acdf',
    '/evil.test/..%2f',
    '/evil.test/%2e%2e/',
    '%5Cevil.test/go/acdf',
    '//evil.test/articles/',
    'https:/evil.test/go/acdf',
    '/evil.test\\go\\acdf',
  ];
  // Two slashes at the start of a path are another host to browsers, so the root of the host counts where the site stands below it.
  const links = [...new Set(['/', at('./')])].flatMap((folder) => addresses.map((address) => folder + address));

  for (const link of links) {
    test(`a reader who follows ${link} stays here`, async ({ page, expectTrouble, baseURL, host }) => {
      test.skip(
        host === 'cloudflare' && link.includes('//evil.test/') && /\.\.|%2e/.test(link),
        'Cloudflare goes up from the folder before it looks, and leads home.',
      );
      const { origin } = new URL(baseURL ?? '');
      expectTrouble(origin + link, 404);
      // A code is looked for here, where there is none like it.
      if (link.includes('acdf')) expectTrouble('go/ACDF/', 404);
      // Any request to another origin fails the test.
      await page.goto(origin + link);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
      expect(new URL(page.url()).origin).toBe(origin);
    });
  }
});
