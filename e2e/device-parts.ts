import { type LaunchOptions, type Page } from '@playwright/test';
import { engine } from './browsers/engine.ts';
import { expect } from './fixtures.ts';

/** Where a device is checked, under the address of the site. */
export const address = 'check-your-device/';

/**
 * How to start the browser with a camera of its own, which shows a moving drawing, or with none, and with a reader who answers its question. Chromium
 * without a window asks nobody: one kind of it refuses, another knows no camera at all.
 */
export const withCamera = (answer: 'allow' | 'deny', count = 1): LaunchOptions => ({
  ...engine.launch,
  args: [
    ...(engine.launch?.args ?? []),
    `--use-fake-device-for-media-stream=device-count=${String(count)}`,
    `--use-fake-ui-for-media-stream${answer === 'deny' ? '=deny' : ''}`,
  ],
});

/** The button that starts the check, whatever it says now. */
export const start = (page: Page) => page.getByRole('button', { name: /^(?:Check this device|Check it again)$/ });

/** What is said of the check. */
export const status = (page: Page) => page.getByRole('main').getByRole('status').first();

/** The table of what was found. */
export const table = (page: Page) => page.getByRole('list', { name: 'What was found' });

/** The step in which the camera is tried. */
export const cameraStep = (page: Page) => page.getByRole('region', { name: 'Try the camera' });

/** Its line for one check. */
export const lineOf = (page: Page, check: string) =>
  table(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(check, { exact: true }) });

/** Opens the page and has the device checked. */
export async function checkDevice(page: Page) {
  await page.goto(address);
  await start(page).click();
  await expect(table(page)).toBeVisible();
}

/** Tries the camera, and waits until it is off again. */
export async function tryCamera(page: Page) {
  await cameraStep(page).getByRole('button', { name: 'Switch the camera on' }).click();
  await expect(cameraStep(page).getByRole('button', { name: 'Try the camera again' })).toBeVisible({ timeout: 18_000 });
}

/** The code that the page shows, with its hyphens. */
export const readCode = (page: Page) =>
  page.getByRole('region', { name: 'A code to read out' }).getByText(/^\w\w-\w{3}-\w$/);

/** Has the page remember each camera that it is given. To be called before it is opened. */
export const rememberCameras = (page: Page) =>
  page.addInitScript(() => {
    const remembered = globalThis as unknown as { tracks: MediaStreamTrack[]; asked: MediaStreamConstraints[] };
    remembered.tracks = [];
    remembered.asked = [];
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (constraints = {}) => {
      remembered.asked.push(constraints);
      const stream = await ask(constraints);
      remembered.tracks.push(...stream.getTracks());
      return stream;
    };
  });

/** Whether each camera that the page was given is on or off: `live`, `ended`. */
export const listCameras = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { tracks: MediaStreamTrack[] }).tracks.map(
      ({ kind, readyState }) => `${kind} ${readyState}`,
    ),
  );
