import { type Page } from '@playwright/test';
import { engine } from './browsers/engine.ts';
import { expect, test } from './fixtures.ts';

// Playwright turns off that browsers keep the pages that readers leave.
test.use({ launchOptions: { ...engine.launch, ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

/** What a browser says of how a page arrived. Newer than TypeScript’s DOM library (6.0). */
interface Arrival {
  /** `navigational-prefetch` when it was fetched before the press. */
  deliveryType: string;

  /** Why it was loaded anew when a reader came back to it; null when it was kept. */
  notRestoredReasons: { reasons: Array<{ reason: string }> } | null;
}

const readArrival = (page: Page) =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as unknown as Arrival[];
    return { deliveryType: navigation?.deliveryType, notRestoredReasons: navigation?.notRestoredReasons };
  });

const onward = (page: Page) => page.getByRole('main').getByRole('link', { name: /camera|real/i });

const addresses = ['./', 'articles/link-expired/', 'topics/fix/', 'search/?q=camera'];

for (const address of addresses) {
  test(`a reader of ${address} who comes back finds the page as they left it`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    // The pinned browser has no window and keeps no pages, but says what in a page would have kept it from that.
    const faults: string[] = [];
    session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
      const own = notRestoredExplanations.filter(({ type }) => type !== 'Circumstantial');
      faults.push(...own.map(({ reason }) => reason));
    });
    await page.goto(address);
    const link = page.getByRole('main').getByRole('link').first();
    await link.click();
    await expect(page).not.toHaveURL(address);
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL(address);
    const { notRestoredReasons } = await readArrival(page);
    // `masked` stands for reasons that are the browser’s own.
    const own = notRestoredReasons?.reasons.filter(({ reason }) => reason !== 'masked') ?? [];
    expect([...faults, ...own]).toEqual([]);
  });
}

for (const address of ['./', 'articles/link-expired/', 'topics/fix/']) {
  test(`a reader of ${address} has the next page fetched when the pointer rests on its link`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Preload.enable');
    const started: string[] = [];
    const fetched = new Promise<string>((resolve) => {
      session.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
        if (status === 'Running') started.push(prefetchUrl);
        if (status === 'Ready') resolve(prefetchUrl);
      });
    });
    await page.goto(address);
    const link = onward(page).first();
    await expect(link).toBeVisible();
    expect(started).toEqual([]);
    await link.hover();
    const target = await fetched;
    await link.click();
    await page.waitForURL(target);
    expect((await readArrival(page)).deliveryType).toBe('navigational-prefetch');
  });
}
