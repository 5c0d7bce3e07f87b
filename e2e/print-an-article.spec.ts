import { at } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { readHead } from './head.ts';

test.describe('Printing an article', () => {
  test.use({ viewport: { width: 794, height: 1123 } });

  test('a reader finds every answer on the paper', async ({ page }) => {
    await page.goto('articles/what-to-expect/');
    const answers = [
      'If that does not help, tell your help desk what the screen says.',
      'The automatic checks run at once.',
      'Some universities use a video call.',
    ];
    for (const answer of answers) await expect(page.getByText(answer)).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    for (const answer of answers) await expect(page.getByText(answer)).toBeVisible();
  });

  test('a reader finds on the paper only what paper can use', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Language', 'On this page', 'About this site']) {
      await expect(page.getByRole('navigation', { name })).toBeHidden();
    }
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByRole('region', { name: 'What comes next' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'More in “Fix a problem”' })).toBeHidden();
    await expect(page.getByText('Did this help?')).toBeHidden();
    for (const name of ['Copy link to “Get a new link”', 'Share this page'])
      await expect(page.getByRole('button', { name })).toBeHidden();

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/Checked\s+[A-Z]/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Still stuck?' })).toBeVisible();
    await expect(page.getByText('An independent help center.')).toBeVisible();
  });

  test('a reader can read the address behind a link to another site', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await page.emulateMedia({ media: 'print' });
    const status = page.getByRole('link', { name: 'status.withpersona.com' });
    const written = await status.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain('https://status.withpersona.com/');
  });

  test('a reader finds on the paper where it comes from, with addresses, and how to find it again', async ({
    page,
  }) => {
    await page.goto('articles/link-expired/');
    const address = page.getByText(/^Permanent link: /);
    const source = page.getByRole('listitem').filter({ hasText: 'Resuming Inquiries' }).getByRole('link');
    await expect(address).toBeHidden();
    await expect(source).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    const { canonical } = await readHead(page);
    await expect(address).toHaveText(`Permanent link: ${new URL(canonical ?? '').host}${at('go/YX55')}`);
    await expect(address).toBeVisible();
    await expect(source).toBeVisible();
    expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('https://');
  });

  test('a reader finds each step on one page with its number', async ({ page }) => {
    await page.goto('articles/camera-blocked/');
    await page.emulateMedia({ media: 'print' });
    const steps = page.getByRole('listitem').filter({ hasText: 'Reload the page' });
    await expect(steps.first()).toBeVisible();
    const numbers = await steps.evaluateAll((items) =>
      items.map((item) => {
        const { insetBlockStart, blockSize } = getComputedStyle(item, '::before');
        // What overflows a box with `break-inside: avoid` is cut off at the end of the page.
        const isInside =
          parseFloat(insetBlockStart) >= 0 &&
          parseFloat(insetBlockStart) + parseFloat(blockSize) <= item.getBoundingClientRect().height;
        return { isInside, breakInside: getComputedStyle(item).breakInside };
      }),
    );
    expect(new Set(numbers.map((number) => JSON.stringify(number)))).toEqual(
      new Set([JSON.stringify({ isInside: true, breakInside: 'avoid' })]),
    );
  });

  test('a reader with a dark screen prints on light paper', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await page.goto('articles/link-expired/');
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color].map((text) => Math.max(...(text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)));
    });
    expect(paper).toBe(255);
    expect(ink).toBeLessThan(80);
  });

  test('a printer gets pages on which nothing is cut off', async ({ page }) => {
    for (const address of ['articles/camera-blocked/', 'articles/is-this-real/']) {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, address).toBeLessThan(1);
    }
  });

  test.describe('when JavaScript is unavailable or fails', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader finds every answer on the paper', async ({ page }) => {
      await page.goto('articles/what-to-expect/');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText('The automatic checks run at once.')).toBeVisible();
    });
  });
});
