import { type Locator, type Page } from '@playwright/test';
import { wholeAddress } from './addresses.ts';
import { clipboardPermissions, readText } from './clipboard.ts';
import { listDarkObstacles, listObstacles, listSidewaysScroll } from './faults.ts';
import { expect, test } from './fixtures.ts';

const address = 'ar/articles/link-expired/';
const title = 'رابط Persona انتهت صلاحيته أو سبق استخدامه';
const heading = 'ما مدة صلاحية الرابط؟';
const lifetime = /^مدة صلاحية الرابط 24 ساعة، ما لم تختر مؤسستك أو Duo غير ذلك\./;

const box = (page: Page) => page.getByRole('combobox', { name: 'البحث في المساعدة' });
const results = (page: Page) => page.getByRole('list', { name: 'نتائج البحث' });
const callerWords = (page: Page) => page.getByRole('combobox', { name: 'ماذا يقول المتصل؟' });

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

  test('a reader shares a passage, whose link leads back to it', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('heading', { name: heading }).click();
    await page.getByRole('button', { name: `نسخ رابط «${heading}»` }).click();
    await expect(page.getByRole('status').filter({ hasText: 'تم نسخ الرابط' })).toBeVisible();
    expect(await readText(page)).toBe(wholeAddress(page, 'go/YX55#how-long'));
    await page.goto(await readText(page));
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
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

  test('a reader prints an article, with its answers and its address', async ({ page }) => {
    await page.goto(address);
    const answer = page.getByText('عند الاستئناف يكمل الشخص من حيث توقف.');
    await expect(answer).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(answer).toBeVisible();
    await expect(page.getByText(/^الرابط الدائم: .*\/go\/YX55$/)).toBeVisible();
    await expect(page.getByRole('search')).toBeHidden();
    expect(await listSidewaysScroll(page, [794])).toEqual([]);
  });

  test.describe('when JavaScript is unavailable or fails', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader reads an article, and finds every other one', async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText(lifetime)).toBeVisible();
      await page.goto('ar/search/');
      // Text alone is not looked for in what browsers show in place of scripts.
      await expect(page.getByRole('paragraph').filter({ hasText: 'البرامج النصية' })).toHaveText(
        'يحتاج البحث إلى تشغيل البرامج النصية. كل المقالات مدرجة هنا.',
      );
      const all = page.getByRole('region', { name: 'كل المقالات' });
      await all.getByRole('heading', { level: 3, name: 'حل مشكلة' }).click();
      await all.getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(new RegExp(address));
    });
  });
});

test.describe('An agent who helps in Arabic', () => {
  test.use({ permissions: clipboardPermissions });

  test('an agent copies the ready reply to what a caller says', async ({ page }) => {
    await page.goto('ar/agents/');
    await callerWords(page).fill('الرابط منتهي');
    const options = page.getByRole('listbox', { name: 'المقالات والأقسام' }).getByRole('option');
    await expect(options.first()).toContainText('YX55');
    await callerWords(page).press('Shift+Enter');
    await expect(page.getByRole('status').filter({ hasText: 'تم نسخ الرد: YX55' })).toBeVisible();
    const reply = await readText(page);
    expect(reply).toContain('مرحبًا،');
    expect(reply).toContain(`الشرح خطوة بخطوة: ${title}\n${wholeAddress(page, 'go/YX55')}`);
    expect(await listObstacles(page)).toEqual([]);
  });
});
