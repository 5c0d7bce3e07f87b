/** Articles where the browser, an app or a program between the site and the reader refuses or changes something. */
import { type Page } from '@playwright/test';
import { at, wholeAddress } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { article, box, marks, suggestions } from './search-parts.ts';

const address = 'articles/link-expired/';

/** The article reads, search answers, and the link can be copied. */
async function expectAllWorks(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article);
  await box(page).fill('camera');
  await expect(suggestions(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share this page' }).click();
  await expect(page.getByRole('menuitem', { name: 'Copy as Markdown' })).toBeVisible();
  await page.keyboard.press('Escape');
}

test('a reader whose browser refuses to store anything misses nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
  await page.goto(address);
  await expectAllWorks(page);
  // Where nothing is refused, so that it can be seen whether something was stored.
  await page.goto('about:blank');
});

test('a reader whose translator wraps every text searches, shares and is led to a passage', async ({ page }) => {
  // As the translator of Chrome does it: <font dir="auto"><font dir="auto">text</font></font>, and the language of the page.
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.lang = 'de';
      document.documentElement.className = 'translated-ltr';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.data.trim() !== '' && !text.parentElement?.closest('script, style, svg')) texts.push(text);
      }
      for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(text);
      }
    });
  });
  await page.goto(`${address}#:~:text=${encodeURIComponent('Your Persona link')}`);
  await expectAllWorks(page);

  await page.goto('search/?q=payment');
  const results = page.getByRole('list', { name: 'Search results' });
  await expect(results.getByRole('listitem').first()).toContainText('…');
  await results.getByRole('link').first().click();
  await expect(marks(page.getByRole('article')).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove the mark' })).toBeVisible();
});

test.describe('in the browser of an app', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 310.0.0.0',
  });

  test('a reader without a clipboard searches, and copies the link by hand', { tag: '@both' }, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(navigator, 'share', { value: undefined });
    });
    await page.goto(address);
    await expectAllWorks(page);
    await page.getByRole('button', { name: 'Share this page' }).click();
    await page.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Copy it by hand' })).toHaveValue(wholeAddress(page, 'go/YX55'));
  });
});

test('a reader of a page that shows an article in a frame of the same site uses all of it', async ({ page }) => {
  await page.route('**/frame/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe src="${at(address)}" width="900" height="700">`,
    }),
  );
  await page.goto('frame/');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(article);
  await frame.getByRole('combobox', { name: 'Search help' }).fill('camera');
  await frame.getByRole('option').first().click();
  await expect(frame.getByRole('heading', { level: 1 })).toContainText(/camera/i);
});

test('a reader whose browser is three years old reads, searches and shares', async ({ page }) => {
  // What came to Chrome, Firefox or Safari after November 2023, and pages might use.
  await page.addInitScript(() => {
    const globals = globalThis as unknown as Record<string, unknown>;
    for (const name of ['Iterator', 'Float16Array', 'URLPattern', 'navigation']) Reflect.deleteProperty(globals, name);
    for (const [of, names] of [
      [Promise, ['withResolvers', 'try']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Array, ['fromAsync']],
      [URL, ['parse', 'canParse']],
      [RegExp, ['escape']],
      [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
      [Element.prototype, ['checkVisibility', 'setHTML', 'moveBefore']],
      [Response.prototype, ['bytes']],
      [Blob.prototype, ['bytes']],
    ] as Array<[object, string[]]>)
      for (const name of names) Reflect.deleteProperty(of, name);
  });
  await page.goto(address);
  await expectAllWorks(page);
  await page.goto('search/?q=payment');
  await expect(page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first()).toContainText('…');
  await page.goto(`${address}#how-long`);
  await expect(page.getByRole('heading', { name: 'How long' }).first()).toBeInViewport();
});

test.describe('with the styles of a browser that is three years old', () => {
  // Changed styles are not those that the policy of the page knows.
  test.use({ bypassCSP: true, colorScheme: 'dark' });

  test('a reader in the dark reads black on white, and not on a dark page', async ({ page }) => {
    await page.route(`**/${address}`, async (route) => {
      const response = await route.fetch();
      // It came to Chrome in March 2024, to Safari in May.
      await route.fulfill({ response, body: (await response.text()).replaceAll('light-dark(', 'unknown(') });
    });
    await page.goto(address);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(heading).toHaveCSS('color-scheme', 'normal');
    await expect(page.getByRole('combobox', { name: 'Search help' })).toHaveCSS('color', 'rgb(0, 0, 0)');
  });
});
