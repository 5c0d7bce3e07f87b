import { listPagesOnce } from './addresses.ts';
import { listDarkObstacles } from './faults.ts';
import { expect, sweep } from './fixtures.ts';

for (const address of listPagesOnce()) {
  sweep(`a reader in the dark can read everything on ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await listDarkObstacles(page)).toEqual([]);
  });
}
