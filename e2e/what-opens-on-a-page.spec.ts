import { type Page } from '@playwright/test';
import { listDarkObstacles, listObstacles } from './faults.ts';
import { expect, test } from './fixtures.ts';

const listAllObstacles = async (page: Page) => [...(await listObstacles(page)), ...(await listDarkObstacles(page))];

test.describe('What opens on a page', () => {
  const states: Array<{ name: string; address: string; open: (page: Page) => Promise<void> }> = [
    {
      name: 'suggestions',
      address: './',
      open: async (page) => {
        await page.getByRole('combobox').fill('link expired');
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
      },
    },
    {
      name: 'suggestions over an article',
      address: 'articles/link-expired/',
      open: async (page) => {
        await page.getByRole('combobox').fill('link expired');
        await expect(page.getByRole('option').first()).toBeVisible();
      },
    },
    {
      name: 'results',
      address: 'search/?q=link+expired',
      open: async (page) => {
        await expect(page.getByRole('list', { name: 'Search results' })).toBeVisible();
      },
    },
    {
      name: 'no results',
      address: 'search/?q=zzzzqq',
      open: async (page) => {
        await expect(page.getByRole('status')).toHaveText(/^Nothing found/);
      },
    },
    {
      name: 'every answer, the sources and a meaning',
      address: 'articles/what-to-expect/',
      open: async (page) => {
        const questions = await page.getByRole('article').getByRole('heading', { level: 3 }).all();
        expect(questions.length).toBeGreaterThan(3);
        for (const question of questions) await question.click();
        await page.getByText('Where this comes from').click();
        await page.getByRole('article').getByRole('button', { name: 'help desk' }).click();
      },
    },
  ];

  for (const { name, address, open } of states) {
    test(`a reader with a screen reader meets no obstacle in ${name}`, async ({ page }) => {
      await page.goto(address);
      await open(page);
      expect.soft(await listAllObstacles(page)).toEqual([]);
    });
  }

  test('a reader with a screen reader meets no obstacle when search fails', async ({ page, cutOff }) => {
    await cutOff('**/engine.js*');
    await page.goto('./');
    await page.getByRole('combobox').fill('link expired');
    await expect(page.getByRole('status')).toHaveText(/^Search could not be loaded/);
    expect.soft(await listAllObstacles(page), 'suggestions').toEqual([]);
    await page.goto('search/?q=link+expired');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect.soft(await listAllObstacles(page), 'results').toEqual([]);
  });
});
