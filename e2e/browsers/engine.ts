import process from 'node:process';
import { type LaunchOptions } from '@playwright/test';
import { type DrivenBrowser } from './driven-test.ts';

/** The browser of a run, as the script that starts it found it. */
export interface Engine {
  name: 'chromium' | 'firefox' | 'webkit';

  /** How Playwright starts it. */
  launch?: LaunchOptions;

  /** How WebDriver starts it, where Playwright cannot. */
  driven?: DrivenBrowser;
}

/** The engine of this run: Playwright’s Chromium, unless the environment names another. */
export const engine = JSON.parse(process.env['ENGINE'] ?? '{"name":"chromium"}') as Engine;

/** The environment variable that names an engine to a run. */
export const engineEnvironment = (found: Engine) => ({ ENGINE: JSON.stringify(found) });

/** Whether this is Firefox as Mozilla and Debian distribute it, instead of Playwright’s own build. */
export const isStockFirefox = engine.launch?.channel === 'moz-firefox';
