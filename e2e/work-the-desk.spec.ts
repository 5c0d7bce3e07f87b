import { type Page } from '@playwright/test';
import { wholeAddress } from './addresses.ts';
import { clipboardPermissions, readText } from './clipboard.ts';
import { options, said, tool, words } from './desk-parts.ts';
import { listObstacles } from './faults.ts';
import { expect, test } from './fixtures.ts';

const current = (page: Page) => options(page).and(page.getByRole('option', { selected: true }));
const readHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await (await item?.getType('text/html'))?.text()) ?? '';
  });
const linkTo = (page: Page, place: string) => wholeAddress(page, `go/${place}`);

test.describe('At the desk', () => {
  test.use({ permissions: clipboardPermissions });

  test('an agent copies the link of a section with three keys after the words', async ({ page }) => {
    await page.goto('agents/');
    await expect(words(page)).toBeFocused();
    await page.keyboard.type('link expired');
    await expect(options(page).first()).toContainText('YX55');
    const [, section] = await options(page).allTextContents();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const place = `YX55#${section?.split('#').at(-1) ?? ''}`;
    await expect(said(page, `Link copied: ${place}`)).toBeVisible();
    expect(await readText(page)).toBe(linkTo(page, place));
    // The words are still there to be changed.
    await expect(words(page)).toBeFocused();
    await page.goto(await readText(page));
    await expect(page.getByRole('main').locator('h2:focus, h3:focus')).toBeInViewport();
  });

  test('an agent opens an article and has its share buttons in sight', async ({ page }) => {
    await page.goto('agents/');
    await page.keyboard.insertText('link expired');
    await expect(options(page).first()).toContainText('YX55');
    await page.getByRole('link', { name: 'Open', exact: true }).click();
    await expect(page).toHaveURL('articles/link-expired/?agent');
    const copy = page.getByRole('button', { name: 'Copy link to “Get a new link”' });
    await expect(copy).toHaveCSS('clip-path', 'none');
  });

  test('an agent who is quicker than the line copies what answers all the words', async ({ page }) => {
    await page.route('**/names-*.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto('agents/');
    await page.keyboard.insertText('link expired');
    await page.keyboard.press('Enter');
    await expect(said(page, 'Link copied: YX55')).toBeVisible();
  });

  test('an agent copies a reply, a rich link, Markdown and a text without the mouse', async ({ page }) => {
    await page.goto('agents/');
    // At once, because the line also answers half of the words, at another index.
    await page.keyboard.insertText('how long does a link work');
    await expect(options(page).filter({ hasText: '#how-long' }).first()).toBeVisible();
    const index = (await options(page).allTextContents()).findIndex((text) => text.endsWith('#how-long'));
    for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown');
    await expect(options(page).nth(index)).toHaveAttribute('aria-selected', 'true');

    await page.keyboard.press('Shift+Enter');
    await expect(said(page, 'Reply copied: YX55#how-long')).toBeVisible();
    expect(await readText(page)).toMatch(/^Hello,\n[^]*See “How long does a link work\?”[^]*\/go\/YX55#how-long\n/);
    await page.keyboard.press('Control+Enter');
    await expect(said(page, 'Link with title copied: YX55#how-long')).toBeVisible();
    expect(await readHtml(page)).toContain(`<a href="${linkTo(page, 'YX55#how-long')}">How long does a link work? – `);

    await tool(page, 'Markdown').focus();
    await page.keyboard.press('Enter');
    await expect(said(page, 'Markdown copied: YX55#how-long')).toBeVisible();
    expect(await readText(page)).toMatch(/^\[How long does a link work\? – .*\]\(http:.*\/go\/YX55#how-long\)$/);
    await tool(page, 'Text with link').focus();
    await page.keyboard.press('Enter');
    await expect(said(page, 'Text copied: YX55#how-long')).toBeVisible();
    expect(await readText(page)).toMatch(/^> A link works for 24 hours/);
    expect(await readHtml(page)).toMatch(/^<blockquote><p>A link works for 24 hours/);

    await page.keyboard.press('Control+k');
    await expect(words(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(words(page)).toHaveValue('');
    await expect(page.getByRole('heading', { name: 'What callers say' })).toBeVisible();
  });

  test('an agent keeps the line they chose when more is found', async ({ page }) => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/**', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('agents/');
    // At once: half of the words would have other answers, until those for all of them are there.
    await words(page).fill('session expired on my phone');
    await expect(options(page).first()).toBeVisible();
    const before = await options(page).allTextContents();
    await page.keyboard.press('ArrowDown');
    const chosen = await current(page).textContent();
    await page.keyboard.press('Enter');
    await expect(said(page, 'Link copied:')).toBeVisible();
    release();
    await expect.poll(() => options(page).allTextContents()).not.toEqual(before);
    await expect(current(page)).toHaveText(chosen ?? '');
    await expect(said(page, 'Link copied:')).toBeVisible();
  });

  test('an agent opens the desk with a code and sees every section', async ({ page }) => {
    await page.goto('agents/?code=yx55#already-used');
    await expect(words(page)).toHaveValue('yx55#already-used');
    await expect(options(page)).toHaveCount(8);
    await expect(current(page)).toHaveText(/^The page says the link was already used/);
    await page.keyboard.press('Enter');
    await expect(said(page, 'Link copied: YX55#already-used')).toBeVisible();
  });

  test('an agent with a code that never was is told', async ({ page }) => {
    await page.goto('agents/?code=9QQQ');
    await expect(said(page, 'Nothing found')).toBeVisible();
  });

  test('an agent goes from a section to all of its article, and shows the code to be photographed', async ({
    page,
  }) => {
    await page.goto('agents/');
    await words(page).fill('black screen');
    await expect(options(page).first()).toBeVisible();
    const few = await options(page).count();
    await tool(page, 'All sections').click();
    await expect(words(page)).toHaveValue('RN7Q');
    await expect(options(page).nth(6)).toBeVisible();
    expect(few).toBeGreaterThan(1);
    await tool(page, 'QR code').click();
    await expect(page.getByRole('dialog', { name: 'Open this on your phone' }).getByRole('img')).toBeVisible();
  });

  test('an agent copies a reply in another language than they work in', async ({ page }) => {
    await page.goto('agents/');
    await words(page).fill('what to expect');
    await expect(options(page).first()).toContainText('N9F6');
    await page.getByRole('combobox', { name: 'Copy in' }).selectOption('Español');
    await tool(page, 'Ready reply').click();
    await expect(said(page, 'Reply copied: N9F6')).toBeVisible();
    expect(await readText(page)).toMatch(/^Hola:\n[^]*Qué esperar cuando Duo le envía a Persona[^]*\/go\/N9F6\n/);
  });

  test('an agent copies the link of what callers say most', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('agents/');
    const row = page.getByRole('listitem').filter({ hasText: 'Is it a scam?' });
    await row.getByRole('button', { name: /^A59Q: Copy link to/ }).click();
    await expect(said(page, 'Link copied: A59Q')).toBeVisible();
    expect(await readText(page)).toBe(linkTo(page, 'A59Q'));
  });

  test('an agent with a phone taps what answers', { tag: '@phone' }, async ({ page }) => {
    await page.goto('agents/');
    await words(page).fill('link expired');
    await options(page).first().tap();
    await expect(said(page, 'Link copied: YX55')).toBeVisible();
    expect(await readText(page)).toBe(linkTo(page, 'YX55'));
  });

  test(
    'an agent with a phone sees the desk first, and the keyboard when they touch the box',
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto('agents/');
      await expect(words(page)).toBeVisible();
      await expect(words(page)).not.toBeFocused();
      await words(page).tap();
      await expect(words(page)).toBeFocused();
    },
  );

  test('an agent hits each code with a finger or a mouse', { tag: '@both' }, async ({ page, isMobile }) => {
    await page.goto('agents/');
    const codes = page.getByRole('button', { name: /^[A-Z0-9]{4}: Copy link to/ });
    await expect(codes.first()).toBeVisible();
    const sizes = await codes.evaluateAll((buttons) =>
      buttons.map((button) => button.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
    expect(sizes.length).toBeGreaterThan(40);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(isMobile ? 44 : 24);
  });

  test(
    'an agent reads what the box is called while the ring of the focus is round it',
    { tag: '@both' },
    async ({ page }) => {
      await page.goto('agents/');
      // With a key, so that a phone shows the ring too.
      await words(page).press('a');
      const ring = 7;
      const [box, ...labels] = await Promise.all(
        [words(page), page.getByText('What does the caller say?'), page.getByText('Copy in')].map((part) =>
          part.boundingBox(),
        ),
      );
      if (!box) throw new Error('The box takes no room.');
      const touched = labels.filter(
        (label) =>
          !label ||
          (label.x < box.x + box.width + ring &&
            label.x + label.width > box.x - ring &&
            label.y < box.y + box.height + ring &&
            label.y + label.height > box.y - ring),
      );
      expect(touched).toEqual([]);
    },
  );

  test('an agent with a screen reader meets no obstacle among answers', { tag: '@both' }, async ({ page }) => {
    await page.goto('agents/?code=YX55');
    await expect(options(page)).toHaveCount(8);
    expect(await listObstacles(page)).toEqual([]);
  });
});
