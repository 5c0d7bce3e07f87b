import { listPagesOnce } from './addresses.ts';
import { listObstacles } from './faults.ts';
import { expect, sweep } from './fixtures.ts';

for (const address of listPagesOnce()) {
  sweep(`a reader with a screen reader meets no obstacle on ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect.soft(await listObstacles(page)).toEqual([]);
  });
}
