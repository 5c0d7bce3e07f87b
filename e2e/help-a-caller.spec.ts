import { type Page } from '@playwright/test';
import { options, said, words } from './desk-parts.ts';
import { checkDevice, lineOf, readCode } from './device-parts.ts';
import { listObstacles } from './faults.ts';
import { expect, test } from './fixtures.ts';

const wayTitle = 'How far the caller came in “Find your fix”';
const steps = (page: Page) => page.getByRole('main').getByRole('listitem').filter({ hasText: '?' });

test.describe('Helping a caller who has been through guided help', () => {
  test('an agent who is told a code or a link sees what the caller was asked and answered', async ({ page }) => {
    await page.goto('es/fix/camera-loading-after/');
    const code = await page
      .getByRole('main')
      .getByText(/^F-\d+$/)
      .innerText();
    const address = page.url();
    await page.goto('agents/');
    for (const told of [code, code.toLowerCase().replace('-', ' '), address]) {
      await words(page).fill(told);
      await expect(page.getByRole('heading', { name: wayTitle })).toBeVisible();
      await expect(steps(page)).toHaveText([
        'What do you see? The screen is black, or the camera does not start',
        'What is there in place of the picture? A wheel that keeps turning',
        'Have you already sent your photos? Yes, it loads after the last one',
      ]);
      await expect(said(page, wayTitle)).toBeVisible();
      await expect(options(page)).toHaveCount(0);
      await words(page).fill('link expired');
      await expect(page.getByRole('heading', { name: wayTitle })).toBeHidden();
      await expect(options(page).first()).toContainText('YX55');
    }
    await words(page).fill(code);
    await page.getByRole('link', { name: 'Ask if your photos have arrived before you start again' }).click();
    await expect(page).toHaveURL('fix/camera-loading-after/');
  });

  test('an agent is told that nothing fitted, and at which question', async ({ page }) => {
    await page.goto('agents/');
    await words(page).fill('fix/camera/none/');
    await expect(steps(page)).toHaveText([
      'What do you see? The screen is black, or the camera does not start',
      'What is there in place of the picture? None of these',
    ]);
  });

  test('an agent who is told the code of a device sees what the caller sees', async ({ page }) => {
    await checkDevice(page);
    const code = await readCode(page).innerText();
    const browser = await lineOf(page, 'Browser').innerText();
    await page.goto('agents/');
    await words(page).fill(code.toLowerCase().replaceAll('-', ''));
    await expect(page.getByRole('heading', { name: `What the device of the caller can do: ${code}` })).toBeVisible();
    const table = page.getByRole('list', { name: 'What the device of the caller can do' });
    const line = table.getByRole('listitem').filter({ has: page.getByText('Browser', { exact: true }) });
    expect(await line.innerText()).toBe(browser);
    expect(await listObstacles(page)).toEqual([]);
  });

  test('an agent who misheard a letter of it is told so', async ({ page }) => {
    await checkDevice(page);
    const code = await readCode(page).innerText();
    const other = code.endsWith('X') ? 'W' : 'X';
    await page.goto('agents/');
    await words(page).fill(code.slice(0, -1) + other);
    await expect(
      said(page, 'This looks like the code of a device, with a wrong letter. Ask for it again.'),
    ).toBeVisible();
    // Words that look like one are words.
    await words(page).fill('camera');
    await expect(options(page).first()).toContainText(/camera/i);
  });

  test('an agent whom that program does not reach searches all the same', async ({ page, cutOff }) => {
    await cutOff('**/read-caller.js*');
    await page.goto('agents/');
    await words(page).fill('camera');
    await expect(options(page).first()).toContainText(/camera/i);
  });
});
