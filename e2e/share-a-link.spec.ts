import { type Page } from '@playwright/test';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { at, wholeAddress } from './addresses.ts';
import { clipboardPermissions, readText } from './clipboard.ts';
import { expect, test } from './fixtures.ts';

const address = 'articles/link-expired/';
const title = 'My Persona link has expired or was already used';
const heading = 'How long does a link work?';
/** The button of the whole article, or that of a heading. */
const menuButton = (page: Page, name: string) =>
  page.getByRole('button', { name: name === title ? 'Share this page' : `More ways to share “${name}”` });
const copyButton = (page: Page, name: string) => page.getByRole('button', { name: `Copy link to “${name}”` });
const link = (page: Page, id = 'how-long') => wholeAddress(page, `go/YX55${id && `#${id}`}`);

/** What is on the clipboard, by type. */
const readClipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = types.map(async (type) => [type, await (await item?.getType(type))?.text()] as const);
    return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
  });

/** Chooses a line of the menu of a heading, and waits until the page says that it is done. */
async function choose(page: Page, name: string, choice: string, done: string) {
  await page.getByRole('heading', { name, exact: true }).click();
  await menuButton(page, name).click();
  await page.getByRole('menu').getByRole('menuitem', { name: choice, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: done })).toBeVisible();
}

test.describe('Sharing', () => {
  test.use({ permissions: clipboardPermissions });
  test.beforeEach(({ page }) => page.goto(address));

  test('a helper copies the permanent link of a heading in one press', { tag: '@both' }, async ({ page }) => {
    // The pointer, or a finger, has to be there for the buttons to show.
    await page.getByRole('heading', { name: heading }).click();
    await copyButton(page, heading).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    expect(await readClipboard(page)).toEqual({ 'text/plain': link(page) });

    await page.goto(await readText(page));
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
  });

  test('a reader copies the permanent link of the article', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await menuButton(page, title).click();
    await page.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    expect(await readText(page)).toBe(link(page, ''));
  });

  test('a reader is shown no tools of headings that they did not ask for', { tag: '@both' }, async ({ page }) => {
    const isSeen = () =>
      copyButton(page, heading).evaluate((button) => {
        button.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === button;
      });
    expect(await isSeen()).toBe(false);
    await page.getByRole('heading', { name: heading }).click();
    expect(await isSeen(), 'where the pointer or the finger is').toBe(true);
    await page.getByRole('heading', { level: 1 }).click();
    expect(await isSeen()).toBe(false);
    await copyButton(page, heading).focus();
    expect(await isSeen(), 'where the focus is').toBe(true);

    await page.goto(`${address}?agent`);
    expect(await isSeen(), 'always by agents').toBe(true);
    await page.goto(address);
    expect(await isSeen(), 'and that is kept nowhere').toBe(false);
  });

  test('a helper copies a link that pastes as words where rich text is taken', async ({ page }) => {
    await choose(page, heading, 'Copy link with title', 'Link with title copied');
    const name = `${heading} – ${title}`;
    expect(await readClipboard(page)).toEqual({
      'text/plain': `${name}\n${link(page)}`,
      'text/html': `<a href="${link(page)}">${name}</a>`,
    });
  });

  test('a helper copies Markdown', async ({ page }) => {
    await choose(page, heading, 'Copy as Markdown', 'Markdown copied');
    expect(await readClipboard(page)).toEqual({ 'text/plain': `[${heading} – ${title}](${link(page)})` });
  });

  test('a helper copies a ready reply', { tag: '@both' }, async ({ page }) => {
    await choose(page, heading, 'Copy a ready reply', 'Reply copied');
    const { 'text/plain': text = '', 'text/html': html = '' } = await readClipboard(page);
    expect(text).toMatch(/^Hello,\n\nOnly the organization that sent the link/);
    expect(text).toContain(`See “${heading}”: ${title}\n${link(page)}\n`);
    expect(text).toMatch(/If that does not help: Ask the organization that sent you to Persona\./);
    expect(html).toContain(`<a href="${link(page)}">`);
    expect(html).toMatch(/^<p>Hello,<\/p>/);
  });

  test('a helper copies the text of a section with its link', async ({ page }) => {
    await choose(page, heading, 'Copy this text with its link', 'Text copied');
    const { 'text/plain': text = '', 'text/html': html = '' } = await readClipboard(page);
    expect(text).toMatch(/^> A link works for 24 hours, unless your organization or Duo chose otherwise\./);
    // The section ends where the next begins, and the meaning of a word is no part of it.
    expect(text).not.toContain('one-time');
    expect(text).toMatch(new RegExp(`\n\n${heading.replace('?', '\\?')} – ${title}\n${link(page)}$`));
    expect(html).toMatch(/^<blockquote><p>A link works for/);
  });

  test('a helper copies a table with its rows', async ({ page }) => {
    await page.goto('articles/for-help-desks/');
    await choose(page, 'Before the check', 'Copy this text with its link', 'Text copied');
    const { 'text/plain': text = '', 'text/html': html = '' } = await readClipboard(page);
    expect(text).toMatch(
      /^> They say \| Send \| Only you can\n> Duo sent me to Persona \| What to expect \| Say which/,
    );
    expect(html).toMatch(/^<blockquote>\s*<table><thead><tr><th>They say<\/th>/);
  });

  test('a helper copies the answer of a folded question', async ({ page }) => {
    await choose(page, 'I am the help desk. What can I do?', 'Copy this text with its link', 'Text copied');
    const { 'text/plain': text = '' } = await readClipboard(page);
    expect(text).toMatch(/^> Resume the check or send a new link\./);
    expect(text).toContain(link(page, 'i-am-the-help-desk'));
  });

  test('a helper with a keyboard goes through the menu', { tag: '@browsers' }, async ({ page }) => {
    const button = menuButton(page, title);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Share this page', expanded: true })).toBeVisible();
    const items = page.getByRole('menu').getByRole('menuitem');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect(items.nth(1)).toBeFocused();
    await page.keyboard.press('s');
    await expect(items.filter({ hasText: 'Show a QR code' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Markdown copied' })).toBeVisible();
    await expect(button).toBeFocused();
  });

  test('a reader opens the page on their phone by its QR code', async ({ page }) => {
    for (const [name, id] of [
      [title, ''],
      [heading, 'how-long'],
    ] as const) {
      await page.getByRole('heading', { name, exact: true }).hover();
      await menuButton(page, name).click();
      await page.getByRole('menuitem', { name: 'Show a QR code' }).click();
      const dialog = page.getByRole('dialog', { name: 'Open this on your phone' });
      const picture = dialog.getByRole('img', { name: /^QR code of / });
      await expect(picture).toBeVisible();
      // The link that is copied, and shown below it.
      expect(await readQr(await picture.screenshot())).toBe(link(page, id));
      await dialog.getByRole('button', { name: 'Close' }).click();
    }
  });

  test('a reader of Spanish copies a reply in Spanish', async ({ page }) => {
    await page.goto('es/articles/what-to-expect/');
    await page.getByRole('button', { name: 'Compartir', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Copiar una respuesta preparada' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Respuesta copiada' })).toBeVisible();
    expect((await readClipboard(page))['text/plain']).toMatch(/^Hola:\n[^]*\/go\/N9F6\n/);
  });
});

/** What a camera would read from a picture of a QR code. */
async function readQr(png: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  // The package is CommonJS, and its types are not.
  const decode = jsqr as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.describe('Sharing where the browser cannot', () => {
  test(
    'a helper whose browser refuses the clipboard copies by hand',
    { tag: ['@both', '@browsers'] },
    async ({ page }) => {
      await page.addInitScript(() => {
        const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
      });
      await page.goto(address);
      await page.getByRole('heading', { name: heading }).hover();
      await copyButton(page, heading).click();
      const dialog = page.getByRole('dialog', { name: 'Copy it by hand' });
      const field = dialog.getByRole('textbox', { name: 'Copy it by hand' });
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(link(page));
      expect(
        await field.evaluate((area: HTMLTextAreaElement) => [
          area.selectionStart,
          area.selectionEnd === area.value.length,
        ]),
      ).toEqual([0, true]);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);

      await menuButton(page, title).click();
      await page.getByRole('menuitem', { name: 'Copy a ready reply' }).click();
      await expect(field).toHaveValue(/^Hello,/);
    },
  );

  test('a helper on a page without HTTPS, where there is no clipboard, copies by hand', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(address);
    await menuButton(page, title).click();
    await page.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Copy it by hand' })).toHaveValue(wholeAddress(page, 'go/YX55'));
  });

  test('a helper whose connection is gone is told', async ({ page, cutOff }) => {
    await page.goto(address);
    const letThrough = await cutOff('**/share*.js*');
    await menuButton(page, title).click();
    await expect(page.getByRole('status').filter({ hasText: 'This could not be loaded.' })).toBeVisible();
    // The connection is back.
    await letThrough();
    await menuButton(page, title).click();
    await expect(page.getByRole('menuitem', { name: 'Copy a ready reply' })).toBeVisible();
  });

  test('a helper whose QR code does not come is told', async ({ page, cutOff }) => {
    await page.goto(address);
    await cutOff('**/draw-qr.*');
    await menuButton(page, title).click();
    await page.getByRole('menuitem', { name: 'Show a QR code' }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(/^This could not be loaded/);
  });

  test('a reader shares by an app of their device', { tag: '@phone' }, async ({ page }) => {
    await page.addInitScript(() => {
      const share = (data: ShareData) => {
        document.title = `Shared ${data.title ?? ''}: ${data.url ?? ''}`;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'share', { value: share });
    });
    await page.goto(address);
    await page.getByRole('heading', { name: heading }).tap();
    await menuButton(page, heading).tap();
    await page.getByRole('menuitem', { name: 'Share with an app' }).tap();
    await expect(page).toHaveTitle(`Shared ${heading}: ${link(page)}`);
  });
});

test.describe('Sharing when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds a link to each heading, and the permanent one', async ({ page }) => {
    await page.goto(address);
    const article = page.getByRole('article');
    await expect(article.getByRole('link', { name: heading, exact: true })).toHaveAttribute('href', '#how-long');
    await expect(page.getByRole('link', { name: 'Share this page' })).toHaveAttribute('href', at('go/YX55/'));
    await expect(page.getByRole('button', { name: /^(?:Copy link|Share)/ })).toHaveCount(0);
  });
});
