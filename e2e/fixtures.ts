import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

export { expect };

interface Fixtures {
  /**
   * Says that something goes wrong on purpose. What matches is excused; when nothing does, the test fails, because then the
   * trouble that it is about did not happen. A line of trouble reads like “status 404: http://localhost/x”.
   */
  expectTrouble: (pattern: RegExp) => void;
}

/** A journey on which nothing may go wrong unnoticed: no error, no warning, nothing refused, nobody else asked, nothing kept. */
export const test = base.extend<Fixtures>({
  expectTrouble: [
    async ({ context, baseURL }, use) => {
      const trouble = new Set<string>();
      watch(context, new URL(baseURL ?? '').origin, (line) => trouble.add(line));
      const expected: RegExp[] = [];

      await use((pattern) => expected.push(pattern));

      // Reading this from the pages also waits for what they have said to arrive.
      const kept = await listKept(context);
      const unexpected = [...trouble].filter((line) => !expected.some((pattern) => pattern.test(line)));
      const missing = expected.filter((pattern) => ![...trouble].some((line) => pattern.test(line)));
      const faults = [
        ...unexpected,
        ...kept.map((name) => `kept on the device: ${name}`),
        ...missing.map((pattern) => `expected trouble did not come: ${String(pattern)}`),
      ];
      if (faults.length > 0) throw new Error(`On this journey something went wrong:\n  ${faults.join('\n  ')}`);
    },
    { auto: true },
  ],
});

/** Tells of everything that goes wrong on any page of the context, one line each. */
function watch(context: BrowserContext, origin: string, tell: (line: string) => void) {
  context.on('console', (message) => {
    const type = message.type();
    // The policy of the page speaks here too: each refusal is an error.
    if (type === 'error' || type === 'warning') tell(`console ${type}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => {
    tell(`page error: ${event.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) tell(`another origin was asked: ${url.href}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'for no reason';
    // A reader who moves on cancels what is still under way.
    if (reason !== 'net::ERR_ABORTED') tell(`request failed, ${reason}: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) tell(`status ${String(response.status())}: ${response.url()}`);
  });
}

/** The names of everything that pages have stored: cookies, and entries of every storage that scripts can write to. */
async function listKept(context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const entries = await Promise.all(context.pages().map(listStored));
  return [...cookies, ...entries.flat()];
}

async function listStored(page: Page): Promise<string[]> {
  if (!page.url().startsWith('http')) return [];
  return page.evaluate(async () => [
    ...Object.keys(localStorage).map((name) => `localStorage ${name}`),
    ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
    ...(await indexedDB.databases()).map(({ name = '' }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
  ]);
}
