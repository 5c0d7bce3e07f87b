import {
  cameraStep,
  checkDevice,
  lineOf,
  listCameras,
  readCode,
  rememberCameras,
  tryCamera,
  withCamera,
} from './device-parts.ts';
import { listDarkObstacles, listObstacles } from './faults.ts';
import { expect, test } from './fixtures.ts';

test.use({ launchOptions: withCamera('deny') });

test('a reader who refuses the camera is told how to allow it', { tag: '@both' }, async ({ page }) => {
  await rememberCameras(page);
  await checkDevice(page);
  const code = await readCode(page).textContent();
  await tryCamera(page);
  const line = lineOf(page, 'Permission for the camera');
  await expect(line).toContainText('Will not work');
  await expect(line).toContainText('It was not allowed.');
  await expect(line.getByRole('link')).toHaveAttribute('href', /articles\/camera-blocked\/#allow-the-camera$/);
  await expect(cameraStep(page).getByRole('status')).toHaveText(/^As it is, the check will not work here\./);
  await expect(readCode(page)).not.toHaveText(code ?? '');
  expect(await listObstacles(page)).toEqual([]);
  expect(await listDarkObstacles(page)).toEqual([]);
  expect(await listCameras(page)).toEqual([]);
});
