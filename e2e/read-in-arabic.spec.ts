import { type Locator, type Page } from '@playwright/test';
import { clipboardPermissions, readText } from './clipboard.ts';
import { listDarkObstacles, listObstacles, listSidewaysScroll } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { agentOf, readerOf, type LanguageWords } from './language-journeys.ts';

const address = 'ar/articles/link-expired/';
const title = 'رابط Persona انتهت صلاحيته أو سبق استخدامه';
const heading = 'ما مدة صلاحية الرابط؟';
const lifetime = /^مدة صلاحية الرابط 24 ساعة، ما لم تختر مؤسستك أو Duo غير ذلك\./;

const box = (page: Page) => page.getByRole('combobox', { name: 'البحث في المساعدة' });
const results = (page: Page) => page.getByRole('list', { name: 'نتائج البحث' });

const words: LanguageWords = {
  folder: 'ar/',
  title,
  heading,
  copyLink: `نسخ رابط «${heading}»`,
  linkCopied: 'تم نسخ الرابط',
  lifetime,
  answer: 'عند الاستئناف يكمل الشخص من حيث توقف.',
  permanent: /^الرابط الدائم: .*\/go\/YX55$/,
  scripts: 'البرامج النصية',
  needsScripts: 'يحتاج البحث إلى تشغيل البرامج النصية. كل المقالات مدرجة هنا.',
  all: 'كل المقالات',
  topic: 'حل مشكلة',
  field: 'ماذا يقول المتصل؟',
  caller: 'الرابط منتهي',
  options: 'المقالات والأقسام',
  replyCopied: 'تم نسخ الرد: YX55',
  greeting: 'مرحبًا،',
  stepByStep: 'الشرح خطوة بخطوة: ',
};

/** How many pixels there are between the right end of a text and that of the item of a list that it begins. */
const readRoomAtRight = (text: Locator): Promise<number> =>
  text.evaluate((own) => {
    const item = own.closest('li') ?? own;
    return item.getBoundingClientRect().right - own.getBoundingClientRect().right;
  });

test.describe('A reader of Arabic', { tag: '@both' }, () => {
  test.use({ permissions: clipboardPermissions, locale: 'ar-EG' });

  test('a reader reads an article from right to left', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(lifetime)).toBeVisible();
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', 'ar');
    await expect(html).toHaveAttribute('dir', 'rtl');
    // The numbers of steps stand at the right of their words.
    expect(await readRoomAtRight(page.getByText('اعرف من طلب منك التحقق.'))).toBeGreaterThan(30);
    // Joined letters are not drawn apart.
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('letter-spacing', 'normal');
    expect(await listObstacles(page)).toEqual([]);
    expect(await listDarkObstacles(page)).toEqual([]);
    expect(await listSidewaysScroll(page, [320, 360, 768])).toEqual([]);
  });

  test('a reader reads Latin words and signs in their order', async ({ page }) => {
    await page.goto('ar/articles/is-this-real/');
    const sign = page.getByRole('article').getByText('https://', { exact: true }).first();
    await expect(sign).toHaveCSS('direction', 'ltr');
    await expect(sign).toHaveCSS('unicode-bidi', 'isolate');
    await page.goto('ar/articles/link-expired/');
    await expect(page.getByRole('link', { name: 'status.withpersona.com' })).toHaveCSS('unicode-bidi', 'isolate');
  });

  test('a reader finds the article in their own words, in two scripts', async ({ page }) => {
    await page.goto('ar/');
    await box(page).fill('اللينك مش شغال');
    const option = page.getByRole('option').first();
    await expect(option).toContainText(title);
    await option.click();
    await expect(page).toHaveURL(new RegExp(address));

    await page.goto('ar/search/?q=persona%20لا%20يفتح%20الرابط');
    await expect(page.getByRole('status')).toHaveText(/^(?:نتيجة واحدة|نتيجتان|\d+ (?:نتائج|نتيجة)) عن «.*»$/);
    await expect(results(page).getByRole('link').first()).toBeVisible();
    // What is typed begins at the side of its first letter.
    await expect(page.getByRole('searchbox').or(box(page)).first()).toHaveCSS('unicode-bidi', 'plaintext');
    expect(await listObstacles(page)).toEqual([]);
  });

  test('a reader says what is on the screen, and gets the words to ask with', async ({ page }) => {
    await page.goto('ar/fix/');
    const answer = page.getByRole('link', { name: 'تقول الصفحة إن صلاحية الرابط انتهت' });
    // The arrow of an answer points on, which is to the left.
    const arrow = await answer.evaluate((link) => new DOMMatrix(getComputedStyle(link, '::after').transform).b);
    expect(arrow).toBeLessThan(0);
    await answer.click();
    await page.getByRole('link', { name: 'انتهت صلاحيته، أو لم يعد صالحًا' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('طلب رابط جديد من الجهة التي أرسلت الرابط');
    await expect(
      page.getByText('يعمل لمدة 24 ساعة، ما لم تختر مؤسستك أو Duo غير ذلك، تُحسب من وقت إنشائه.'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'نسخ', exact: true }).click();
    await expect(page.getByText('تم النسخ')).toBeVisible();
    const copied = await readText(page);
    expect(copied).toContain('يُرجى استئناف عملية التحقق، أو إرسال رابط جديد.');
    expect(copied).toMatch(/^إلى أين وصلت: \S*\/ar\/fix\/link-expired\/$/m);
    expect(await listObstacles(page)).toEqual([]);
  });

  test('a reader is told whose address an Arabic message holds, and what its words do', async ({ page }) => {
    await page.goto('ar/check-a-message/');
    await page
      .getByRole('textbox', { name: 'رابط أو عنوان مرسل أو رسالة' })
      .fill('عزيزي العميل، عاجل: افتح https://withpersona.com.evil.example/ وأدخل كلمة المرور. لن نطلب منك دفع رسوم.');
    const result = page.getByRole('region', { name: 'النتيجة' });
    await expect(result.getByRole('heading', { level: 2 })).toHaveText('تقليد للعنوان withpersona.com');
    for (const words of ['عزيزي العميل', 'عاجل', 'وأدخل كلمة المرور']) await expect(result).toContainText(words);
    await expect(result).not.toContainText('دفع رسوم');
    await expect(result.getByText('evil.example', { exact: true }).first()).toHaveCSS('direction', 'ltr');
    expect(await listObstacles(page)).toEqual([]);
  });

  readerOf(words);
});

test.describe('An agent who helps in Arabic', () => agentOf(words));
