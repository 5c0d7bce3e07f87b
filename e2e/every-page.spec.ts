import { headerRules } from '../src/hosting/headers.ts';
import { listPageAddresses } from './addresses.ts';
import { listHiddenLines, listSidewaysScroll, listTornWords, readLayers } from './faults.ts';
import { expect, sweep, test } from './fixtures.ts';

const addresses = listPageAddresses();

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

/** One page of each kind, and the widest tables. Text direction and spacing affect all pages of a kind alike. */
const kinds = [
  './',
  'es/',
  'pt/',
  'topics/fix/',
  'search/',
  'agents/',
  'about/',
  'check-a-message/',
  'check-your-device/',
  '404.html',
  'fix/',
  'fix/camera-blocked/',
  'es/fix/decline-sent/',
  'fix/camera/none/',
  'articles/what-to-expect/',
  'articles/camera-blocked/',
  'articles/for-help-desks/',
  'articles/waiting-for-a-result/',
];

for (const address of addresses) {
  sweep(`a reader with any screen, colours or spacing reads ${address}`, async ({ page }) => {
    const answer = await page.goto(address);

    await test.step('a browser that is told what a page may do', async () => {
      expect.soft(await answer?.allHeaders()).toMatchObject(expectedHeaders);
    });

    await test.step('a reader of words that were glued together or pulled apart', async () => {
      expect.soft(await listTornWords(page)).toEqual([]);
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
      const isOfItsKind = kinds.includes(address);
      expect.soft(await listSidewaysScroll(page, isOfItsKind ? widths.all : widths.few), 'left to right').toEqual([]);
      if (!isOfItsKind) return;
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      expect.soft(await listSidewaysScroll(page, widths.few), 'right to left').toEqual([]);
    });

    await test.step('a reader who sets wide text spacing: https://www.w3.org/WAI/WCAG22/Understanding/text-spacing', async () => {
      if (!kinds.includes(address)) return;
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
  test('a reader with many tabs tells every page by its title', async ({ request }) => {
    const addressesByTitle = new Map<string, string[]>();
    for (const address of addresses) {
      const html = await (await request.get(address)).text();
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
      expect.soft(title.trim(), address).not.toBe('');
      addressesByTitle.set(title, [...(addressesByTitle.get(title) ?? []), address]);
    }
    const shared = [...addressesByTitle.values()].filter((own) => own.length > 1);
    expect(shared).toEqual([]);
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
