import { type Locator, type Page } from '@playwright/test';
import { enlargeLetters, listSidewaysScroll } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { languageButton } from './languages.ts';

const box = (page: Page) => page.getByLabel(/^(?:Search help|Buscar ayuda)$/);

/** The contrast ratio of two colours as WCAG defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
        const part = Number(value) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The bounding box of an element; fails when it is not shown. */
async function boundsOf(element: Locator) {
  await expect(element).toBeVisible();
  const found = await element.boundingBox();
  if (!found) throw new Error(`${String(element)} takes no room on the screen.`);
  return found;
}

test.describe('With letters twice as large', () => {
  const addresses = [
    './',
    'es/',
    'topics/fix/',
    'es/topics/privacy/',
    'search/',
    'search/?q=link+expired',
    'es/search/?q=selfi',
    'agents/',
    'es/agents/',
    'about/',
    'es/about/',
    '404.html',
    'es/404.html',
    'articles/camera-blocked/',
    'articles/for-help-desks/',
    'es/articles/what-to-expect/',
  ];

  for (const address of addresses) {
    test(`a reader finds all of ${address} without scrolling sideways`, async ({ page }) => {
      await enlargeLetters(page);
      await page.goto(address);
      if (address.includes('?q='))
        await expect(page.getByRole('list', { name: /^(?:Search results|Resultados)/ })).toBeVisible();
      expect(await listSidewaysScroll(page, [320, 360, 640, 1280])).toEqual([]);
    });
  }

  for (const address of ['search/', 'articles/link-expired/', 'es/', 'es/articles/what-to-expect/']) {
    test(`a reader with a phone has room to search and to change the language on ${address}`, async ({ page }) => {
      await enlargeLetters(page);
      await page.setViewportSize({ width: 320, height: 740 });
      await page.goto(address);
      const button = page.getByRole('button', { name: /^(?:Search|Buscar)$/ });
      for (const part of [languageButton(page), box(page), button]) {
        const { x, width } = await boundsOf(part);
        expect.soft(x).toBeGreaterThanOrEqual(0);
        expect.soft(x + width).toBeLessThanOrEqual(320);
      }
      expect((await boundsOf(box(page))).width).toBeGreaterThan(160);
    });
  }

  test('a reader with a phone reads questions and headings across the whole screen', async ({ page }) => {
    await enlargeLetters(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('articles/what-to-expect/');
    for (const name of ['How long does it take?', 'How do Duo and Persona work together?']) {
      expect.soft((await boundsOf(page.getByRole('heading', { name }))).width, name).toBeGreaterThan(220);
    }
  });
});

test.describe('By keyboard', () => {
  for (const width of [320, 360, 768, 1280]) {
    test(`a reader goes through the header as they see it at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('articles/link-expired/');
      const parts = [
        page.getByRole('link', { name: 'Skip to the content' }),
        page.getByRole('link', { name: 'Verification Help' }),
        languageButton(page),
        box(page),
      ];
      const bounds = [];
      for (const part of parts) {
        await page.keyboard.press('Tab');
        await expect(part).toBeFocused();
        bounds.push(await boundsOf(part));
      }
      // In reading order: each part is below the one before it, or after it on the same line.
      const [, ...seen] = bounds;
      const isAfter = seen.slice(1).map((next, index) => {
        const last = seen[index] ?? next;
        return next.y >= last.y + last.height - 1 || next.x >= last.x + last.width;
      });
      expect(isAfter).toEqual([true, true]);
    });
  }
});

test.describe('In light colours and in dark ones', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a reader of a ${colorScheme} page sees the mark of the site`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('./');
      const [bubble = '', face = '', ground = ''] = await page
        .getByRole('banner')
        .evaluate((banner) => [
          ...[...banner.querySelectorAll('path')].slice(0, 2).map((path) => getComputedStyle(path).fill),
          getComputedStyle(banner).backgroundColor,
        ]);
      expect(contrast(bubble, ground)).toBeGreaterThan(3);
      expect(contrast(bubble, face)).toBeGreaterThan(3);
    });

    test(`a reader of ${colorScheme} windows finds the tab by its mark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      // A picture by itself names no icon, and a full Chrome looks for one by its old name.
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      await page.goto('favicon.svg');
      const bubble = await page.evaluate(() => {
        const path = document.querySelector('path');
        return path ? getComputedStyle(path).fill : '';
      });
      // Tabs of Chrome and Firefox, in front and behind.
      const tabs = {
        light: ['rgb(255 255 255)', 'rgb(222 225 230)', 'rgb(240 240 244)'],
        dark: ['rgb(53 54 58)', 'rgb(32 33 36)', 'rgb(66 65 77)'],
      };
      for (const tab of tabs[colorScheme]) expect.soft(contrast(bubble, tab), tab).toBeGreaterThan(3);
    });
  }
});

test.describe('In colours of their own', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
  });

  test('a reader sees in the contents which heading is being read, and no other', async ({ page }) => {
    await page.goto('articles/camera-blocked/');
    const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    const listMarked = () =>
      links.evaluateAll((all) =>
        all
          .filter((link) => getComputedStyle(link).borderInlineStartWidth !== '0px')
          .map(({ textContent }) => textContent),
      );
    await expect(links.first()).toBeVisible();
    expect(await listMarked()).toEqual([]);
    await page.getByRole('heading', { name: 'iPhone in Lockdown Mode' }).evaluate((heading) => {
      heading.scrollIntoView();
    });
    await expect.poll(listMarked).toHaveLength(1);
    const [marked] = await listMarked();
    await expect(links.filter({ hasText: marked ?? '' })).toHaveAttribute('aria-current', 'true');
  });

  test('a reader sees the heading they were led to marked for a moment only', async ({ page }) => {
    await page.goto('articles/link-expired/#get-a-new-link');
    const heading = page.getByRole('heading', { name: 'Get a new link', exact: true });
    await expect(heading).toBeFocused();
    const underlines = await heading.evaluate((element) => {
      const before = getComputedStyle(element).textDecorationLine;
      for (const animation of element.getAnimations()) animation.finish();
      return [before, getComputedStyle(element).textDecorationLine];
    });
    expect(underlines).toEqual(['underline', 'none']);
  });
});
