import { test, type Browser } from '@playwright/test';

interface Session {
  send: (method: string, parameters: unknown) => Promise<unknown>;
}

/** Playwright’s `test` for Firefox as Mozilla and Debian distribute it. */
export const stockFirefoxTest = test.extend<object, object>({
  browser: [
    async ({ browser }, use) => {
      skipMediaFeatures(browser);
      await use(browser);
    },
    { scope: 'worker' },
  ],
});

/**
 * Lets Playwright drive a Firefox that is older than the commands it sends: Playwright 1.65 sets the media features of every context,
 * which Firefox 153 has no command for. Such a browser keeps its own.
 */
function skipMediaFeatures(browser: Browser): void {
  const { _connection: connection } = browser as unknown as {
    _connection: { toImpl: (object: unknown) => { _browserSession: Session } };
  };
  const prototype = Object.getPrototypeOf(connection.toImpl(browser)._browserSession) as Session;
  const { send } = prototype;
  prototype.send = function (method, parameters) {
    return method === 'emulation.setMediaFeaturesOverride' ? Promise.resolve({}) : send.call(this, method, parameters);
  };
}
