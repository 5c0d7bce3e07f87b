import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Page } from '@playwright/test';
import { defaultLocale, localeKeys, type Locale } from '../src/i18n/locales.ts';
import { maxArticleBytes, weigh } from '../src/checks/site/weight.ts';
import { at, listArticleAddresses } from './addresses.ts';
import { readBuildFolder } from './build-folder.ts';
import { expect, test } from './fixtures.ts';
import { collectRequests } from './requests.ts';
import { sites } from './sites.ts';

const address = 'articles/link-expired/';
const engine = `${readBuildFolder(sites.main.folder)}engine.js`;

/** What an article takes that is neither long nor short, in bytes, by language: what all pages share must not grow unnoticed. */
const maxMedianBytes: Record<Locale, number> = {
  en: 11_000,
  es: 11_600,
  pt: 11_700,
  fr: 11_900,
  de: 11_900,
  ja: 12_400,
  ar: 12_200,
};

/** When the largest part of the page was painted, in milliseconds after it was asked for. */
function readLargestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? 0);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/** What has moved on the page since it was opened, with how much of the screen. */
function listShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          // TypeScript’s DOM library has no layout shifts yet (6.0).
          const shifts = list.getEntries() as Array<
            PerformanceEntry & { value: number; sources: Array<{ node?: Node }> }
          >;
          // Less is a pixel that was rounded anew while the page arrived in pieces. 0.1 is still good: https://web.dev/articles/cls
          const seen = shifts.filter(({ value }) => value >= 0.0005);
          moved.push(...seen.map(({ value, sources }) => `${value.toFixed(3)} ${sources[0]?.node?.nodeName ?? ''}`));
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50, moved)));
      }),
  );
}

/** Serves the site over a slow connection: the end of each page, where scripts start, arrives after the article has been painted. */
async function serveSlowly(site: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '', site)).then(async (answer) => {
      const [article = '', ...end] = (await answer.text()).split('</article>');
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      response.write(article);
      setTimeout(() => response.end(['', ...end].join('</article>')), 500);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${String(port)}${at('./')}`, close: () => server.close() };
}

test.describe('An article is one response', () => {
  test(
    'a reader’s phone asks for the article and nothing else, and nothing moves',
    { tag: '@phone' },
    async ({ page }) => {
      test.slow();
      const requests = collectRequests(page);
      // A translation has the same parts as its article.
      const articles = listArticleAddresses().filter((path) => path.startsWith('articles/'));
      for (const path of ['./', 'es/', ...articles, 'es/articles/what-to-expect/']) {
        requests.length = 0;
        await page.goto(path);
        expect.soft(await readLargestPaint(page), path).toBeGreaterThan(0);
        expect.soft(await listShifts(page), path).toEqual([]);
        expect.soft(requests).toEqual([path]);
      }
    },
  );

  test('an article arrives whole in the first answer', async ({ request }) => {
    const weights = new Map<Locale, number[]>();
    for (const path of listArticleAddresses()) {
      const bytes = weigh(await (await request.get(path)).text());
      expect.soft(bytes, `${path} compressed`).toBeLessThanOrEqual(maxArticleBytes);
      const locale = localeKeys.find((key) => path.startsWith(`${key}/`)) ?? defaultLocale;
      weights.set(locale, [...(weights.get(locale) ?? []), bytes]);
    }
    for (const [locale, own] of weights) {
      const median = own.toSorted((a, b) => a - b)[Math.floor(own.length / 2)];
      expect.soft(median, `the median article compressed, ${locale}`).toBeLessThanOrEqual(maxMedianBytes[locale]);
    }
  });

  test('a page that only leads on to an article is a part of one', async ({ request }) => {
    for (const path of ['go/YX55/', 'go/N9F6/']) {
      const html = await (await request.get(path)).text();
      expect.soft(html.length, path).toBeLessThanOrEqual(18_000);
      expect.soft(weigh(html), `${path} compressed`).toBeLessThanOrEqual(4_600);
    }
  });

  test('nobody learns from a response that a reader was here', async ({ request }) => {
    for (const path of [address, './', 'search/', engine, '404.html']) {
      const headers = (await request.get(path)).headers();
      expect.soft(headers, path).not.toHaveProperty('set-cookie');
      expect.soft(headers['referrer-policy'], path).toBe('no-referrer');
      expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
      expect.soft(headers['content-security-policy'], path).toContain("frame-ancestors 'self'");
    }
  });
});

test.describe('An article over a slow connection', () => {
  test.use({
    baseURL: async ({ baseURL }, use) => {
      const slow = await serveSlowly(baseURL ?? '');
      await use(slow.url);
      slow.close();
    },
  });

  // Folded questions and variants are left out: browsers know the target only when the page is complete, and unfold it then.
  test('nothing moves under a reader who was sent to a heading', { tag: '@phone' }, async ({ page }) => {
    await page.goto(`${address}#how-long`);
    expect(await listShifts(page)).toEqual([]);
  });
});

test.describe('What may run in a page', () => {
  test('a page states a policy without exceptions', async ({ page }) => {
    for (const path of ['./', address, 'search/', '404.html', 'es/']) {
      await page.goto(path);
      const policy = await page.evaluate(
        () =>
          document.head.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '',
      );
      expect.soft(policy, path).toContain("default-src 'none'");
      expect.soft(policy, path).toContain("require-trusted-types-for 'script'");
      expect.soft(policy, path).toContain("base-uri 'none'");
      expect.soft(policy, path).not.toContain('unsafe-');
      expect.soft(policy, path).not.toMatch(/https?:|\*/);
    }
  });

  test('a text never becomes markup', async ({ page, expectTrouble }) => {
    expectTrouble(address, 'refused');
    await page.goto(address);
    const refusal = await page.evaluate(() => {
      try {
        // eslint-disable-next-line no-restricted-properties -- This is what may not work.
        document.body.innerHTML = '<img src="/x" onerror="document.title = \'taken\'">';
        return 'it was written';
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toMatch(/^TypeError: .*TrustedHTML/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a text never becomes a script', async ({ page, expectTrouble }) => {
    expectTrouble(address, 'refused');
    await page.goto(address);
    const title = await page.title();
    const refusal = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.textContent = 'document.title = "taken"';
      } catch (error) {
        return String(error);
      }
      return 'it was written';
    });
    expect(refusal).toMatch(/^TypeError: .*TrustedScript/);

    // Where Trusted Types do not apply, the content security policy still refuses to run it.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.append(document.createTextNode('document.title = "taken"'));
      document.body.append(script);
    });
    await expect(page).toHaveTitle(title);
  });

  test('a script of another origin is never asked for', async ({ page, expectTrouble }) => {
    const elsewhere = 'https://example.com/taken.js';
    expectTrouble(elsewhere, 'refused');
    await page.goto(address);
    const refusal = await page.evaluate(
      (script) =>
        import(script).then(
          () => 'it ran',
          (error: unknown) => String(error),
        ),
      elsewhere,
    );
    expect(refusal).toMatch(/^TypeError/);
  });

  test('the default policy admits the worker of search and nothing else', async ({ page, expectTrouble }) => {
    expectTrouble('search/', 'refused');
    await page.goto('search/?q=link+expired');
    await expect(page.getByRole('list', { name: 'Search results' })).toBeVisible();
    const admitted = await page.evaluate(async (engine) => {
      // Code that DevTools run at once is exempt from the policy; what it does later is not.
      await new Promise((resolve) => setTimeout(resolve));
      const attempts: Record<string, () => unknown> = {
        'another worker': () => new Worker(engine),
        'a text as code': () => globalThis.eval('1') as unknown,
        'a text as markup': () => document.body.insertAdjacentHTML('beforeend', 'x'),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [name];
        } catch {
          return [];
        }
      });
    }, at(engine));
    expect(admitted).toEqual([]);
  });
});

test.describe('An article when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader’s phone asks for the article and for nothing else', async ({ page }) => {
    const requests = collectRequests(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(requests).toEqual([address]);
  });
});
