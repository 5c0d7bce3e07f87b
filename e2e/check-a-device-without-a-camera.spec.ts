import { cameraStep, checkDevice, lineOf, readCode, tryCamera, withCamera } from './device-parts.ts';
import { listDarkObstacles, listObstacles } from './faults.ts';
import { expect, test } from './fixtures.ts';

test.use({ launchOptions: withCamera('allow', 0) });

test('a reader without a camera is led to a phone', { tag: '@both' }, async ({ page }) => {
  await checkDevice(page);
  await expect(lineOf(page, 'Camera')).toContainText('No camera was found.');
  await expect(lineOf(page, 'Camera').getByRole('link')).toHaveAttribute('href', /switch-to-your-phone/);
  await expect(readCode(page)).toBeVisible();
  expect(await listObstacles(page)).toEqual([]);
  expect(await listDarkObstacles(page)).toEqual([]);

  // One may be connected since.
  await tryCamera(page);
  await expect(lineOf(page, 'Camera')).toContainText('No camera was found.');
  await expect(cameraStep(page).getByRole('status')).toHaveText(/will not work here/);
});
