import {
  expect,
  test as playwrightTest,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
  type Request,
  type Response,
  type WebError,
} from '@playwright/test';
import { serveSite, type ServedSite } from '../src/hosting/serve-site.ts';
import { makeDrivenTest } from './browsers/driven-test.ts';
import { engine, isStockFirefox } from './browsers/engine.ts';
import { stockFirefoxTest } from './browsers/stock-firefox.ts';
import { chosenHost, needHostServer } from './hosts/host-servers.ts';
import { packageFolder } from './hosts/package-for-host.ts';
import { servePackage } from './hosts/serve-package.ts';
import { sites, type SiteName } from './sites.ts';

export { expect };

/**
 * What a test lets go wrong with one resource: it answers with this status, it does not arrive (`failed`), the content security policy
 * of the page blocks it (`refused`), or it is not what it should be (`wrong`), of which browsers may say nothing.
 */
type Kind = number | 'failed' | 'refused' | 'wrong';

interface Excuse {
  url: URL;
  kind: Kind;

  /** Whether nothing has to be reported for it, because it is known to have happened, or the browser reports nothing. */
  isProved?: boolean;
}

/** Something that went wrong, with the resource that it is about. */
interface Trouble {
  what: 'status' | 'request failed' | 'console' | 'page error' | 'another origin was asked';
  url: string;
  text: string;
}

/** The options that a project or a spec sets. */
export interface JourneyOptions {
  /** The site that journeys are made on. */
  site: SiteName;

  /** The host whose server serves it, packaged for it; undefined for our own server. */
  host: string | undefined;
}

interface Fixtures {
  excuses: Excuse[];

  /** Fails the test at its end when anything went wrong that was not excused. */
  watchdog: undefined;

  /**
   * Excuses what goes wrong on purpose with the resource at this address, whatever its query. The test fails when it does not happen.
   * An uncaught error in a script of the page is never excused.
   */
  expectTrouble: (address: string, kind: Kind) => void;

  /**
   * On a real host, excuses that it answers with the page for missing addresses, which leads on by itself. Our own server leads on
   * from this address before.
   */
  expectLeadOn: (address: string) => void;

  /**
   * Blocks the resources whose address matches, and excuses them, until the returned function is called. The test fails when none was
   * requested.
   */
  cutOff: (pattern: string) => Promise<() => Promise<void>>;
}

const stockTest = isStockFirefox ? stockFirefoxTest : playwrightTest;
const base = engine.driven ? makeDrivenTest(engine.driven) : stockTest;

/**
 * Playwright’s `test`, which fails at the end of a journey with an error, a warning, a blocked or failed resource, a request to another
 * origin, or anything stored on the device.
 */
export const test = base.extend<Fixtures & JourneyOptions>({
  site: ['main', { option: true }],

  host: [chosenHost, { option: true }],

  // The server of a host may take longer to start than a journey may last.
  baseURL: [
    async ({ site, host }, use) => {
      await use(await serve(site, host));
    },
    { scope: 'test', timeout: 120_000 },
  ],

  excuses: async ({}, use) => {
    await use([]);
  },

  watchdog: [
    async ({ context, baseURL, excuses }, use) => {
      const troubles: Trouble[] = [];
      const unwatch = watch(context, new URL(baseURL ?? '').origin, (trouble) => troubles.push(trouble));

      await use(undefined);

      // Running this in the pages also waits for their console messages to arrive.
      const kept = await listKept(context);
      unwatch();
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
    await use((address, kind) =>
      excuses.push({ url: new URL(address, baseURL), kind, isProved: kind === 'wrong' || engine.driven !== undefined }),
    );
  },

  expectLeadOn: async ({ baseURL, host, excuses }, use) => {
    await use((address) => {
      if (host !== undefined) excuses.push({ url: new URL(address, baseURL), kind: 404, isProved: true });
    });
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

/** The sites that this worker has started to serve. Each worker starts only those that its journeys need. */
const served = new Map<string, Promise<ServedSite>>();

async function serve(name: SiteName, host: string | undefined): Promise<string> {
  const site = sites[name];
  // Every real host is told of redirects.
  const real = site.knowsRedirects ? host : undefined;
  const key = `${name} ${real ?? ''}`;
  const server =
    served.get(key) ??
    (real === undefined
      ? // A random port, so that two runs do not compete for one; if it is taken, the next is used.
        serveSite({ ...site, port: 20_000 + Math.floor(Math.random() * 10_000), canMove: true })
      : servePackage(needHostServer(real), packageFolder(real, name), site.base));
  served.set(key, server);
  return (await server).url;
}

/**
 * The same with one page for all tests of a worker that have the same site and options, because opening a new one takes longer than most
 * checks of a sweep. The next test navigates elsewhere, which ends what the last one did to the page.
 */
export const sweep = test.extend({
  context: async ({ browser, baseURL, javaScriptEnabled }, use) => {
    const name = `${baseURL ?? ''} ${String(javaScriptEnabled)}`;
    const context = kept.get(name) ?? (await browser.newContext());
    kept.set(name, context);
    await use(context);
  },
  page: async ({ context, viewport }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
  },
});

const kept = new Map<string, BrowserContext>();

/** Whether the trouble is the one that was excused. */
function isExcused({ what, url, text }: Trouble, excuse: Excuse): boolean {
  const isItself = url !== '' && isSame(new URL(url), excuse.url);
  const isRefusal = /Content Security Policy|requires? 'Trusted/.test(text);
  switch (what) {
    case 'page error':
      return false;
    case 'another origin was asked':
      // Playwright reports requests that the policy then blocks.
      return excuse.kind === 'refused' && isItself;
    case 'status':
      return isItself && text === String(excuse.kind);
    case 'request failed':
      return isItself && (excuse.kind === 'failed' || (excuse.kind === 'refused' && text === 'csp'));
    case 'console':
      if (excuse.kind === 'refused') return isRefusal && (isItself || text.includes(excuse.url.href));
      if (excuse.kind === 'wrong' && /^Failed to load module script/.test(text)) return true;
      // The browser’s own message is located at the address; a message from a worker that fetched it contains the address.
      return (isItself && text.startsWith('Failed to load resource: ')) || text.includes(`${excuse.url.pathname}:`);
  }
}

const isSame = (one: URL, other: URL): boolean => one.origin === other.origin && one.pathname === other.pathname;

/** Calls `tell` with everything that goes wrong on any page of the context, until the returned function is called. */
function watch(context: BrowserContext, origin: string, tell: (trouble: Trouble) => void): () => void {
  const hearConsole = (message: ConsoleMessage) => {
    // Violations of the content security policy are errors here too.
    if (['error', 'warning'].includes(message.type()))
      tell({ what: 'console', url: message.location().url || (message.page()?.url() ?? ''), text: message.text() });
  };
  const hearError = (event: WebError) => {
    tell({ what: 'page error', url: event.page()?.url() ?? '', text: event.error().message });
  };
  const hearRequest = (request: Request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      tell({ what: 'another origin was asked', url: url.href, text: request.method() });
  };
  const hearFailure = (request: Request) => {
    const text = request.failure()?.errorText ?? 'for no reason';
    // Navigating away cancels requests that are still running.
    if (!['net::ERR_ABORTED', 'NS_BINDING_ABORTED'].includes(text))
      tell({ what: 'request failed', url: request.url(), text });
  };
  const hearResponse = (response: Response) => {
    if (response.status() >= 400) tell({ what: 'status', url: response.url(), text: String(response.status()) });
  };
  context.on('console', hearConsole);
  context.on('weberror', hearError);
  context.on('request', hearRequest);
  context.on('requestfailed', hearFailure);
  context.on('response', hearResponse);
  return () => {
    context.off('console', hearConsole);
    context.off('weberror', hearError);
    context.off('request', hearRequest);
    context.off('requestfailed', hearFailure);
    context.off('response', hearResponse);
  };
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
