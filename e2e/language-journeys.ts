import { wholeAddress } from './addresses.ts';
import { clipboardPermissions, readText } from './clipboard.ts';
import { listObstacles, listSidewaysScroll } from './faults.ts';
import { expect, test } from './fixtures.ts';

/** What readers and agents of a language see of “My Persona link has expired”, and of the pages around it. */
export interface LanguageWords {
  /** The folder of the language, with its slash: `ja/`. */
  folder: string;
  title: string;

  /** The heading of `#how-long`, the button that copies its link, and what is said then. */
  heading: string;
  copyLink: string;
  linkCopied: string;

  /** The sentence with the lifetime of a link, which the site fills in. */
  lifetime: RegExp;

  /** An answer that opens on demand, and the line with the permanent link on paper. */
  answer: string;
  permanent: RegExp;

  /** What stands in place of search without scripts: words of it, all of it, the list of articles, and the topic of this one. */
  scripts: string;
  needsScripts: string;
  all: string;
  topic: string;

  /** The desk: its field, what a caller says, its options, what is said of a copied reply, and parts of that reply. */
  field: string;
  caller: string;
  options: string;
  replyCopied: string;
  greeting: string;
  stepByStep: string;
}

/** A reader shares a passage and prints an article. Within a block that may use the clipboard. */
export function readerOf(words: LanguageWords) {
  const address = `${words.folder}articles/link-expired/`;

  test('a reader shares a passage, whose link leads back to it', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('heading', { name: words.heading }).click();
    await page.getByRole('button', { name: words.copyLink }).click();
    await expect(page.getByRole('status').filter({ hasText: words.linkCopied })).toBeVisible();
    expect(await readText(page)).toBe(wholeAddress(page, 'go/YX55#how-long'));
    await page.goto(await readText(page));
    await expect(page.getByRole('heading', { name: words.heading })).toBeFocused();
  });

  test('a reader prints an article, with its answers and its address', async ({ page }) => {
    await page.goto(address);
    const answer = page.getByText(words.answer);
    await expect(answer).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(answer).toBeVisible();
    await expect(page.getByText(words.permanent)).toBeVisible();
    await expect(page.getByRole('search')).toBeHidden();
    expect(await listSidewaysScroll(page, [794])).toEqual([]);
  });

  test.describe('when JavaScript is unavailable or fails', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader reads an article, and finds every other one', async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText(words.lifetime)).toBeVisible();
      await page.goto(`${words.folder}search/`);
      // Text alone is not looked for in what browsers show in place of scripts.
      await expect(page.getByRole('paragraph').filter({ hasText: words.scripts })).toHaveText(words.needsScripts);
      const all = page.getByRole('region', { name: words.all });
      await all.getByRole('heading', { level: 3, name: words.topic }).click();
      await all.getByRole('link', { name: words.title }).click();
      await expect(page).toHaveURL(new RegExp(address));
    });
  });
}

/** An agent answers a caller. */
export function agentOf(words: LanguageWords) {
  test.use({ permissions: clipboardPermissions });

  test('an agent copies the ready reply to what a caller says', async ({ page }) => {
    await page.goto(`${words.folder}agents/`);
    const field = page.getByRole('combobox', { name: words.field });
    await field.fill(words.caller);
    const options = page.getByRole('listbox', { name: words.options }).getByRole('option');
    await expect(options.first()).toContainText('YX55');
    await field.press('Shift+Enter');
    await expect(page.getByRole('status').filter({ hasText: words.replyCopied })).toBeVisible();
    const reply = await readText(page);
    expect(reply).toContain(words.greeting);
    expect(reply).toContain(`${words.stepByStep}${words.title}\n${wholeAddress(page, 'go/YX55')}`);
    expect(await listObstacles(page)).toEqual([]);
  });
}
