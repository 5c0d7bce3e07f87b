import { type Page } from '@playwright/test';
import { wholeAddress } from './addresses.ts';
import { clipboardPermissions, readText } from './clipboard.ts';
import { listObstacles, listSidewaysScroll } from './faults.ts';
import { expect, test } from './fixtures.ts';

const address = 'ja/articles/link-expired/';
const title = 'Personaのリンクが期限切れ、または使用済み';
const heading = 'リンクはどのくらい使えますか？';

/** The number that the site fills in stands in its sentence without spaces, as Japanese does. */
const lifetime = /リンクが使えるのは24時間（組織またはDuoが別に定めている場合を除く）です。/;

const box = (page: Page) => page.getByRole('combobox', { name: 'ヘルプを検索' });
const results = (page: Page) => page.getByRole('list', { name: '検索結果' });
const callerWords = (page: Page) => page.getByRole('combobox', { name: '相手は何と言っていますか？' });

test.describe('A reader of Japanese', { tag: '@both' }, () => {
  test.use({ permissions: clipboardPermissions, locale: 'ja-JP' });

  test('a reader reads an article, whose lines end where the language lets them', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(lifetime)).toBeVisible();
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', 'ja');
    await expect(html).toHaveCSS('line-break', 'strict');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('word-break', 'auto-phrase');
    expect(await listObstacles(page)).toEqual([]);
    expect(await listSidewaysScroll(page, [320, 360, 768])).toEqual([]);
  });

  test('a reader finds the article in their own words, without spaces and in half width', async ({ page }) => {
    await page.goto('ja/');
    await box(page).fill('昨日もらったリンクが開けない');
    const option = page.getByRole('option').first();
    await expect(option).toContainText(title);
    await option.click();
    await expect(page).toHaveURL(new RegExp(address));

    await page.goto('ja/search/?q=ﾘﾝｸ%20期限切れ');
    await expect(page.getByRole('status')).toHaveText(/^「.*」の検索結果：\d+件$/);
    await expect(results(page).getByRole('link').first()).toHaveText(title);
    expect(await listObstacles(page)).toEqual([]);
  });

  test('a reader says what is on the screen, and gets the words to ask with', async ({ page }) => {
    await page.goto('ja/fix/');
    await page.getByRole('link', { name: 'リンクの期限切れ、または使用済みと出る' }).click();
    await page.getByRole('link', { name: '期限切れ、またはもう使えない' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('リンクの送り主に、新しいリンクを頼む');
    await expect(page.getByText('使えるのは、作られてから24時間（')).toBeVisible();
    await page.getByRole('button', { name: 'コピー', exact: true }).click();
    await expect(page.getByText('コピーしました')).toBeVisible();
    expect(await readText(page)).toContain('新しいリンクを送っていただけますか。');
    expect(await listObstacles(page)).toEqual([]);
  });

  test('a reader shares a passage, whose link leads back to it', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('heading', { name: heading }).click();
    await page.getByRole('button', { name: `「${heading}」へのリンクをコピー` }).click();
    await expect(page.getByRole('status').filter({ hasText: 'リンクをコピーしました' })).toBeVisible();
    expect(await readText(page)).toBe(wholeAddress(page, 'go/YX55#how-long'));
    await page.goto(await readText(page));
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
  });

  test('a reader is told whose address a Japanese message holds, and what its words do', async ({ page }) => {
    await page.goto('ja/check-a-message/');
    await page
      .getByRole('textbox', { name: 'リンク、送信元、またはメッセージ' })
      .fill('お客様各位\n至急、https://withpersona.com.evil.example/をクリックし、パスワードを入力してください。');
    const result = page.getByRole('region', { name: '結果' });
    await expect(result.getByRole('heading', { level: 2 })).toHaveText('withpersona.comをまねています');
    for (const words of ['お客様各位', '至急', 'パスワードを入力']) await expect(result).toContainText(words);
    expect(await listObstacles(page)).toEqual([]);
  });

  test('a reader prints an article, with its answers and its address', async ({ page }) => {
    await page.goto(address);
    const answer = page.getByText('再開すると、相手は続きから進められます。');
    await expect(answer).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(answer).toBeVisible();
    await expect(page.getByText(/^変わらないリンク：.*\/go\/YX55$/)).toBeVisible();
    await expect(page.getByRole('search')).toBeHidden();
    expect(await listSidewaysScroll(page, [794])).toEqual([]);
  });

  test.describe('when JavaScript is unavailable or fails', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader reads an article, and finds every other one', async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText(lifetime)).toBeVisible();
      await page.goto('ja/search/');
      // Text alone is not looked for in what browsers show in place of scripts.
      await expect(page.getByRole('paragraph').filter({ hasText: 'JavaScript' })).toHaveText(
        '検索にはJavaScriptが必要です。すべての記事は下にあります。',
      );
      const all = page.getByRole('region', { name: 'すべての記事' });
      await all.getByRole('heading', { level: 3, name: '問題を解決する' }).click();
      await all.getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(new RegExp(address));
    });
  });
});

test.describe('An agent who helps in Japanese', () => {
  test.use({ permissions: clipboardPermissions });

  test('an agent copies the ready reply to what a caller says', async ({ page }) => {
    await page.goto('ja/agents/');
    await callerWords(page).fill('リンクが切れた');
    const options = page.getByRole('listbox', { name: '記事とその各部分' }).getByRole('option');
    await expect(options.first()).toContainText('YX55');
    await callerWords(page).press('Shift+Enter');
    await expect(page.getByRole('status').filter({ hasText: '返信文をコピーしました：YX55' })).toBeVisible();
    const reply = await readText(page);
    expect(reply).toContain('お問い合わせありがとうございます。');
    expect(reply).toContain(`手順はこちらです：${title}\n${wholeAddress(page, 'go/YX55')}`);
    expect(await listObstacles(page)).toEqual([]);
  });
});
