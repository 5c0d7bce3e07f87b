import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { DriverPage } from './driver-page.ts';

/** How to start a browser that Playwright cannot drive, as `e2e/browsers/run.ts` found it. */
export interface DrivenBrowser {
  /** The program that drives it by WebDriver. */
  driver: string;

  /** The browser itself, and how it lets itself be driven. */
  binary: string;
  args: string[];
}

/** Playwright’s `test` with a page that is driven by WebDriver: no context of its own, no look at the network. */
export const makeDrivenTest = (browser: DrivenBrowser) =>
  base.extend<object, { driver: WebDriver }>({
    driver: [
      async ({}, use) => {
        const port = await findFreePort();
        const server = spawn(browser.driver, [`--port=${String(port)}`], { stdio: 'ignore' });
        try {
          const driver = await connect(port, browser);
          const capabilities = await driver.getCapabilities();
          console.log(`${capabilities.getBrowserName() ?? ''} ${capabilities.getBrowserVersion() ?? ''}`);
          await use(driver);
          await driver.quit();
        } finally {
          server.kill();
          await once(server, 'exit');
        }
      },
      { scope: 'worker', timeout: 60_000 },
    ],

    // A window for each journey has a history of its own.
    page: async ({ driver, context, baseURL, viewport }, use) => {
      const [last] = await driver.getAllWindowHandles();
      await driver.switchTo().newWindow('window');
      const own = await driver.getWindowHandle();
      if (last) await driver.switchTo().window(last);
      await driver.close();
      await driver.switchTo().window(own);
      const page = new DriverPage(driver, baseURL ?? '', (message) => {
        (context as unknown as DrivenContext).emit('weberror', { error: () => new Error(message), page: () => page });
      });
      if (viewport) await page.setViewportSize(viewport);
      context.pages().push(page as unknown as Page);
      await use(page as unknown as Page);
    },

    context: async ({ driver, baseURL }, use) => {
      await use(new DrivenContext(driver, baseURL) as unknown as BrowserContext);
    },
  });

/** As much of a context as the watchdog of a journey asks. */
class DrivenContext {
  readonly _options: { baseURL: string | undefined };
  private readonly opened: Page[] = [];
  private readonly listeners: Array<[string, (event: unknown) => void]> = [];
  private readonly driver: WebDriver;

  constructor(driver: WebDriver, baseURL: string | undefined) {
    this.driver = driver;
    this._options = { baseURL };
  }

  pages = () => this.opened;
  cookies = () => this.driver.manage().getCookies();
  on = (name: string, listener: (event: unknown) => void) => this.listeners.push([name, listener]);
  off = () => this;
  emit(name: string, event: unknown): void {
    for (const [own, listener] of this.listeners) if (own === name) listener(event);
  }
}

/** Waits until the program that drives answers, and starts a browser by it. */
async function connect(port: number, { binary, args }: DrivenBrowser): Promise<WebDriver> {
  const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args } });
  for (let tries = 0; ; tries++) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${String(port)}`)
        .withCapabilities(capabilities)
        .build();
    } catch (error) {
      if (tries === 50 || !String(error).includes('ECONNREFUSED')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** A port on which nobody listens now. */
function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
