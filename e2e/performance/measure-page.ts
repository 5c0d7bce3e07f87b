import { type Browser } from '@playwright/test';
import { type CompressedSite } from './serve-compressed.ts';
import { slowDown } from './slow-down.ts';

/** What a reader waits for and pays for. Times are in milliseconds from the moment when the link was pressed. */
export interface PageFigures {
  firstPaint: number;
  largestPaint: number;

  /** How long the page could not answer: what each task took above 50 ms. */
  blocking: number;

  /** How far the page moved under the reader’s eyes, as Cumulative Layout Shift. */
  shift: number;

  /** What was asked for before the largest paint, and in all. Bytes are compressed, without headers. */
  requestsBefore: number;
  bytesBefore: number;
  requests: number;
  bytes: number;
}

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Opens a page for the first time on a cheap phone: slow 4G, and a processor four times slower than this one. */
export async function measurePage(browser: Browser, site: CompressedSite, address: string): Promise<PageFigures> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await slowDown(page);

    site.takeLog();
    await page.goto(site.url + address, { waitUntil: 'networkidle' });
    // Work that was put off until the page is idle counts as well.
    await page.waitForTimeout(500);
    const { paintedAt, ...figures } = await page.evaluate(readFigures);
    const log = site.takeLog();
    const before = log.filter(({ at }) => at < paintedAt);
    return {
      ...figures,
      requestsBefore: before.length,
      bytesBefore: sum(before.map(({ bytes }) => bytes)),
      requests: log.length,
      bytes: sum(log.map(({ bytes }) => bytes)),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page. The browser keeps what it noticed for those who ask later. */
async function readFigures() {
  const noticed = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      const entries: PerformanceEntry[] = [];
      new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => resolve(entries), 200);
    });
  const [paints, largest, tasks, shifts] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift'].map(noticed),
  );
  const largestPaint = largest?.at(-1)?.startTime ?? NaN;
  return {
    firstPaint: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
    largestPaint,
    paintedAt: performance.timeOrigin + largestPaint,
    blocking: (tasks ?? []).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    shift: (shifts ?? []).reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
