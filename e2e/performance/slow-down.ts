import { type Page } from '@playwright/test';

/** Makes a page what it is on a cheap phone: slow 4G, and a processor four times slower than this one. */
export async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
