import { devices, type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const address = 'articles/camera-blocked/';
const titles = [
  'iPhone or iPad, Safari',
  'iPhone or iPad, another browser or app',
  'Android, Chrome',
  'Android, another browser',
  'Computer, Chrome',
  'Computer, Firefox',
  'Computer, Edge, Brave or Safari',
  'Work or school computer, setting locked',
];

const choice = (page: Page) => page.getByRole('navigation', { name: 'Choose your device' });

/** Only the steps with this title show, and the choice says so. */
async function expectShown(page: Page, shown: string) {
  await expect(page.getByRole('region', { name: shown, exact: true })).toBeVisible();
  await expect(choice(page).getByText(`Your device: ${shown}`)).toBeVisible();
  for (const title of titles) {
    await expect(page.getByRole('region', { name: title, exact: true })).toHaveCount(title === shown ? 1 : 0);
    const link = choice(page).getByRole('link', { name: title, exact: true, includeHidden: true });
    await expect(link, 'the choice is folded').toBeHidden();
    if (title === shown) await expect(link).toHaveAttribute('aria-current', 'true');
    else await expect(link).not.toHaveAttribute('aria-current');
  }
}

/** Unfolds the choice and follows one of its links. */
async function choose(page: Page, title: string) {
  await choice(page).getByText('Change').click();
  await choice(page).getByRole('link', { name: title, exact: true }).click();
}

const { userAgent: safariOnPhone } = devices['iPhone 15'] ?? {};
const { userAgent: chromeOnAndroid } = devices['Pixel 7'] ?? {};
const { userAgent: firefox } = devices['Desktop Firefox'] ?? {};
const { userAgent: safariOnMac } = devices['Desktop Safari'] ?? {};
const readers = [
  { who: 'an iPhone', userAgent: safariOnPhone, shown: 'iPhone or iPad, Safari' },
  {
    who: 'Chrome on an iPhone',
    userAgent: safariOnPhone?.replace(/Version\/\S+/, 'CriOS/140.0.0.0'),
    shown: titles[1],
  },
  { who: 'an Android phone', userAgent: chromeOnAndroid, shown: 'Android, Chrome' },
  { who: 'Firefox on a computer', userAgent: firefox, shown: 'Computer, Firefox' },
  { who: 'Safari on a Mac', userAgent: safariOnMac, shown: 'Computer, Edge, Brave or Safari' },
  { who: 'a browser that says nothing of itself', userAgent: 'Mozilla/5.0', shown: titles[6] },
];

for (const { who, userAgent, shown } of readers) {
  test.describe(`With ${who}`, () => {
    test.use({ userAgent: userAgent ?? '' });

    test(`a reader with ${who} finds its steps at once`, async ({ page }) => {
      await page.goto(address);
      await expectShown(page, shown ?? '');
    });
  });
}

test.describe('Choosing a device', () => {
  test.use({ userAgent: chromeOnAndroid ?? '' });

  test('a reader who was sent a link to other steps sees those', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto(`${address}#camera-computer-firefox`);
    await expectShown(page, 'Computer, Firefox');
    await expect(page.getByRole('heading', { name: 'Computer, Firefox' })).toBeInViewport();
  });

  test('a reader chooses, shares the address, and goes back', { tag: '@both' }, async ({ page }) => {
    await page.goto(address);
    await choose(page, 'iPhone or iPad, Safari');
    await expect(page).toHaveURL(`${address}#camera-iphone-safari`);
    await expectShown(page, 'iPhone or iPad, Safari');
    await expect(page.getByRole('heading', { name: 'iPhone or iPad, Safari' })).toBeInViewport();

    await choose(page, 'Computer, Chrome');
    await expect(page).toHaveURL(`${address}#camera-computer-chrome`);
    await expectShown(page, 'Computer, Chrome');

    await page.goBack();
    await expect(page).toHaveURL(`${address}#camera-iphone-safari`);
    await expectShown(page, 'iPhone or iPad, Safari');

    await page.goBack();
    await expect(page).toHaveURL(address);
    await expectShown(page, 'Android, Chrome');
  });

  test('a reader who goes to another part of the article keeps the choice', { tag: '@browsers' }, async ({ page }) => {
    await page.goto(`${address}#camera-iphone-safari`);
    const steps = page.getByRole('region', { name: 'iPhone or iPad, Safari' });
    await steps.getByRole('link', { name: 'Lockdown Mode' }).click();
    await expect(page).toHaveURL(`${address}#lockdown-mode`);
    await expect(page.getByRole('heading', { name: 'iPhone in Lockdown Mode' })).toBeInViewport();
    await expectShown(page, 'iPhone or iPad, Safari');
  });

  test('a reader who presses the same link again after choosing other steps sees those', async ({ page }) => {
    await page.goto(`${address}#camera-computer-firefox`);
    await choose(page, 'iPhone or iPad, Safari');
    await expectShown(page, 'iPhone or iPad, Safari');
    await page.goto(`${address}#camera-computer-firefox`);
    await expectShown(page, 'Computer, Firefox');
  });

  test('a reader whose link has something stuck to it sees the steps it leads to', async ({ page }) => {
    await page.goto(`${address}#camera%2Dcomputer-firefox?utm_source=mail`);
    await expect(page).toHaveURL(`${address}#camera-computer-firefox`);
    await expectShown(page, 'Computer, Firefox');
    await expect(page.getByRole('heading', { name: 'Computer, Firefox' })).toBeInViewport();
  });

  test('a reader who searches within the page finds what is in other steps', async ({ page }) => {
    await page.goto(address);
    await expectShown(page, 'Android, Chrome');
    const firefox = page.getByRole('heading', { name: 'Computer, Firefox', includeHidden: true });
    // Find-in-page searches only what is hidden in this way, and fires this event before it scrolls there.
    const hidden = await firefox.evaluate((heading) => heading.closest('[hidden]')?.getAttribute('hidden'));
    expect(hidden).toBe('until-found');
    await firefox.evaluate((heading) =>
      heading.closest('[hidden]')?.dispatchEvent(new Event('beforematch', { bubbles: true })),
    );
    await expectShown(page, 'Computer, Firefox');
  });

  test('a reader whom a search led to words in other steps sees them marked', async ({ page }) => {
    await page.goto(`${address}#:~:text=when%20Firefox%20asks`);
    const mark = page.locator('mark').first();
    await expect(mark).toHaveText(/^when Firefox asks/);
    await expect(mark).toBeInViewport();
    await expectShown(page, 'Computer, Firefox');
  });

  test('a reader chooses by keyboard', async ({ page }) => {
    await page.goto(address);
    await choice(page)
      .getByText(/Your device:.*Change/)
      .focus();
    await page.keyboard.press('Enter');
    await choice(page).getByRole('link', { name: 'Computer, Chrome' }).focus();
    await page.keyboard.press('Enter');
    await expectShown(page, 'Computer, Chrome');
    // Tab continues from where the link led.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Copy link to “Computer, Chrome”' })).toBeFocused();
  });

  test('a reader prints the steps for every device', async ({ page }) => {
    await page.goto(address);
    await expectShown(page, 'Android, Chrome');
    await page.emulateMedia({ media: 'print' });
    for (const name of titles) await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    await expect(choice(page)).toBeHidden();
  });
});

test.describe('Choosing a device when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader sees the steps for every device, each under its name', { tag: '@both' }, async ({ page }) => {
    await page.goto(address);
    for (const name of titles) await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  });

  test('a reader who was sent a link lands on those steps', async ({ page }) => {
    await page.goto(`${address}#camera-computer-firefox`);
    await expect(page.getByRole('heading', { name: 'Computer, Firefox' })).toBeInViewport();
  });
});
