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

/** That of this run: Chromium as Playwright has it, unless the environment says otherwise. */
export const engine = JSON.parse(process.env['ENGINE'] ?? '{"name":"chromium"}') as Engine;

/** The environment that says it. */
export const engineEnvironment = (found: Engine) => ({ ENGINE: JSON.stringify(found) });

/** Firefox as Mozilla and Debian hand it out, in place of Playwright’s own build of it. */
export const isStockFirefox = engine.launch?.channel === 'moz-firefox';
