import { type Page } from '@playwright/test';
import { clipboardPermissions, readText } from './clipboard.ts';
import { listObstacles, listSidewaysScroll } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { agentOf, readerOf, type LanguageWords } from './language-journeys.ts';

const address = 'ja/articles/link-expired/';
const title = 'Personaのリンクが期限切れ、または使用済み';
const heading = 'リンクはどのくらい使えますか？';

/** The number that the site fills in stands in its sentence without spaces, as Japanese does. */
const lifetime = /リンクが使えるのは24時間（組織またはDuoが別に定めている場合を除く）です。/;

const box = (page: Page) => page.getByRole('combobox', { name: 'ヘルプを検索' });
const results = (page: Page) => page.getByRole('list', { name: '検索結果' });

const words: LanguageWords = {
  folder: 'ja/',
  title,
  heading,
  copyLink: `「${heading}」へのリンクをコピー`,
  linkCopied: 'リンクをコピーしました',
  lifetime,
  answer: '再開すると、相手は続きから進められます。',
  permanent: /^変わらないリンク：.*\/go\/YX55$/,
  scripts: 'JavaScript',
  needsScripts: '検索にはJavaScriptが必要です。すべての記事は下にあります。',
  all: 'すべての記事',
  topic: '問題を解決する',
  field: '相手は何と言っていますか？',
  caller: 'リンクが切れた',
  options: '記事とその各部分',
  replyCopied: '返信文をコピーしました：YX55',
  greeting: 'お問い合わせありがとうございます。',
  stepByStep: '手順はこちらです：',
};

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

  readerOf(words);
});

test.describe('An agent who helps in Japanese', () => agentOf(words));
