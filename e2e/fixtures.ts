import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

export { expect };

/**
 * What may go wrong with one resource on purpose: it answers with this status, it does not arrive (`failed`), or the policy of the
 * page does not let it do something (`refused`).
 */
type Kind = number | 'failed' | 'refused';

interface Excuse {
  url: URL;
  kind: Kind;

  /** Whether it was seen to happen in another way, because not every browser tells of it. */
  isProved?: boolean;
}

/** Something that went wrong, with the resource that it is about. */
interface Trouble {
  what: 'status' | 'request failed' | 'console' | 'page error' | 'another origin was asked';
  url: string;
  text: string;
}

interface Fixtures {
  excuses: Excuse[];

  /** Fails the test at its end when anything went wrong that was not excused. */
  watchdog: undefined;

  /**
   * Says what goes wrong on purpose with the one resource at this address, its query left aside. The test fails when it does not come.
   * An error that no script of the page caught is never excused.
   */
  expectTrouble: (address: string, kind: Kind) => void;

  /**
   * Keeps the resources from arriving whose address matches, and excuses each of them for that; until the returned function is
   * called. The test fails when nobody asked for one.
   */
  cutOff: (pattern: string) => Promise<() => Promise<void>>;
}

/** A journey on which nothing may go wrong unnoticed: no error, no warning, nothing refused, nobody else asked, nothing kept. */
export const test = base.extend<Fixtures>({
  excuses: async ({}, use) => {
    await use([]);
  },

  watchdog: [
    async ({ context, baseURL, excuses }, use) => {
      const troubles: Trouble[] = [];
      watch(context, new URL(baseURL ?? '').origin, (trouble) => troubles.push(trouble));

      await use(undefined);

      // Reading this from the pages also waits for what they have said to arrive.
      const kept = await listKept(context);
      const unexpected = troubles.filter((trouble) => !excuses.some((excuse) => isExcused(trouble, excuse)));
      const missing = excuses.filter(
        (excuse) => !excuse.isProved && !troubles.some((trouble) => isExcused(trouble, excuse)),
      );
      const faults = [
        ...new Set(unexpected.map(({ what, url, text }) => `${what}: ${text} (${url})`)),
        ...kept.map((name) => `kept on the device: ${name}`),
        ...missing.map(({ url, kind }) => `expected trouble did not come: ${String(kind)} (${url.href})`),
      ];
      if (faults.length > 0) throw new Error(`On this journey something went wrong:\n  ${faults.join('\n  ')}`);
    },
    { auto: true },
  ],

  expectTrouble: async ({ baseURL, excuses }, use) => {
    await use((address, kind) => excuses.push({ url: new URL(address, baseURL), kind }));
  },

  cutOff: async ({ context, excuses }, use) => {
    const counts = new Map<string, number>();
    await use(async (pattern) => {
      counts.set(pattern, 0);
      await context.route(pattern, (route) => {
        counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
        excuses.push({ url: new URL(route.request().url()), kind: 'failed', isProved: true });
        return route.abort();
      });
      return () => context.unroute(pattern);
    });
    const unused = [...counts].filter(([, count]) => count === 0).map(([pattern]) => pattern);
    expect(unused, 'what was cut off and nobody asked for').toEqual([]);
  },
});

/** Whether the trouble is what was said to come from this resource. */
function isExcused({ what, url, text }: Trouble, excuse: Excuse): boolean {
  const isItself = url !== '' && isSame(new URL(url), excuse.url);
  const isRefusal = /Content Security Policy|requires? 'Trusted/.test(text);
  switch (what) {
    case 'page error':
      return false;
    case 'another origin was asked':
      // Playwright tells of the attempt; it ends where the policy stops it.
      return excuse.kind === 'refused' && isItself;
    case 'status':
      return isItself && text === String(excuse.kind);
    case 'request failed':
      return isItself && (excuse.kind === 'failed' || (excuse.kind === 'refused' && text === 'csp'));
    case 'console':
      if (excuse.kind === 'refused') return isRefusal && (isItself || text.includes(excuse.url.href));
      // The browser’s own line stands at the address; a worker that fetched it writes the address into its line.
      return (isItself && text.startsWith('Failed to load resource: ')) || text.includes(`${excuse.url.pathname}:`);
  }
}

const isSame = (one: URL, other: URL): boolean => one.origin === other.origin && one.pathname === other.pathname;

/** Tells of everything that goes wrong on any page of the context. */
function watch(context: BrowserContext, origin: string, tell: (trouble: Trouble) => void) {
  context.on('console', (message) => {
    // The policy of the page speaks here too: each refusal is an error.
    if (['error', 'warning'].includes(message.type()))
      tell({ what: 'console', url: message.location().url || (message.page()?.url() ?? ''), text: message.text() });
  });
  context.on('weberror', (event) => {
    tell({ what: 'page error', url: event.page()?.url() ?? '', text: event.error().message });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      tell({ what: 'another origin was asked', url: url.href, text: request.method() });
  });
  context.on('requestfailed', (request) => {
    const text = request.failure()?.errorText ?? 'for no reason';
    // A reader who moves on cancels what is still under way.
    if (text !== 'net::ERR_ABORTED') tell({ what: 'request failed', url: request.url(), text });
  });
  context.on('response', (response) => {
    if (response.status() >= 400) tell({ what: 'status', url: response.url(), text: String(response.status()) });
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
