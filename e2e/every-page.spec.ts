import { headerRules } from '../src/hosting/headers.ts';
import { isOriginal, listPageAddresses, listPagesLookedAt } from './addresses.ts';
import { listDarkObstacles, listHiddenLines, listObstacles, listSidewaysScroll, readLayers } from './faults.ts';
import { expect, sweep, test } from './fixtures.ts';
import { listTornWords } from './torn-words.ts';

/** What everything has that is sent. */
const headersOfAll = headerRules.find(({ path }) => path === '/*')?.headers ?? {};

/** One page says more of permissions. */
const { 'permissions-policy': permissions = '' } = headersOfAll;
const expectedHeaders: Record<string, unknown> = {
  ...headersOfAll,
  'permissions-policy': expect.stringContaining(permissions),
};

/** The widths at which something may no longer fit: the narrowest, and both sides of each change of layout. */
const widths = { all: [320, 360, 640, 991, 992, 1440], few: [320, 992] };

/** One page of each kind, beside the home pages of translations, and the widest tables. Text direction and spacing affect all pages of a kind alike. */
const kinds = [
  './',
  'topics/fix/',
  'search/',
  'agents/',
  'about/',
  'check-a-message/',
  'check-your-device/',
  '404.html',
  'fix/',
  'fix/camera-blocked/',
  'fix/decline-sent/',
  'fix/camera/none/',
  'articles/what-to-expect/',
  'articles/camera-blocked/',
  'articles/for-help-desks/',
  'articles/waiting-for-a-result/',
];

for (const address of listPagesLookedAt()) {
  sweep(`a reader with any screen, colours, spacing or screen reader reads ${address}`, async ({ page }) => {
    const isOfItsKind = kinds.includes(address) || /^\w+\/$/.test(address);
    await page.goto(address);

    await test.step('a reader with a screen reader, and one in the dark', async () => {
      if (!isOriginal(address)) return;
      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect.soft(await listObstacles(page)).toEqual([]);
      expect.soft(await listDarkObstacles(page), 'in the dark').toEqual([]);
    });

    await test.step('a style sheet that wins by the order in which it arrived', async () => {
      const { order, loose } = await readLayers(page);
      expect.soft(order).toMatch(/^@layer reset, tokens, base, layout, components, prose.*, utilities;$/);
      expect.soft(loose).toEqual([]);
    });

    await test.step('a reader with colours of their own, in which no line is transparent', async () => {
      expect.soft(await listHiddenLines(page)).toEqual([]);
    });

    await test.step('a reader with any screen, who would have to scroll sideways', async () => {
      expect.soft(await listSidewaysScroll(page, isOfItsKind ? widths.all : widths.few), 'left to right').toEqual([]);
      if (!isOfItsKind) return;
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      expect.soft(await listSidewaysScroll(page, widths.few), 'right to left').toEqual([]);
    });

    await test.step('a reader who sets wide text spacing: https://www.w3.org/WAI/WCAG22/Understanding/text-spacing', async () => {
      if (!isOfItsKind) return;
      await page.evaluate(() => {
        document.documentElement.dir = 'ltr';
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(`
          * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
          p { margin-block-end: 2em !important; }
        `);
        document.adoptedStyleSheets = [spacing];
      });
      expect.soft(await listSidewaysScroll(page, widths.few), 'with wide text spacing').toEqual([]);
    });
  });
}

test.describe('Every page', () => {
  test('a reader in any language tells every page by its title, and reads no words that are torn', async ({
    request,
  }) => {
    test.setTimeout(120_000);
    const addressesByTitle = new Map<string, string[]>();
    const torn: string[] = [];
    for (const address of listPageAddresses()) {
      const answer = await request.get(address);
      expect.soft(answer.headers(), address).toMatchObject(expectedHeaders);
      const html = await answer.text();
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
      expect.soft(title.trim(), address).not.toBe('');
      addressesByTitle.set(title, [...(addressesByTitle.get(title) ?? []), address]);
      torn.push(...listTornWords(html).map((words) => `${address}: ${words}`));
    }
    const shared = [...addressesByTitle.values()].filter((own) => own.length > 1);
    expect.soft(shared).toEqual([]);
    expect.soft(torn).toEqual([]);
  });

  test('a reader reads sentences with links, names and code as they were written', async ({ page }) => {
    await page.goto('articles/link-expired/');
    const first = await page.getByRole('main').innerText();
    expect(first).toContain(
      'Ask the help desk of the organization that sent the link, because only it can reopen your check or send a new link.',
    );
    expect(first).toContain('and the link ended there, get a new one from the computer.');
    await page.goto('articles/is-this-real/');
    const second = await page.getByRole('main').innerText();
    expect(second).toContain(
      'own pages end exactly in withpersona.com, its short links in perso.na. One added letter makes it another address, as in withpersonna.com,',
    );
    expect(second).toContain('Its end shows the owner: see how to read it. If you can select');
  });
});
