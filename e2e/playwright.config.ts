import process from 'node:process';
import { defineConfig, devices, type LaunchOptions } from '@playwright/test';
import { mainSite, movedSite, organizationSite, plainHost, siteUrl } from './sites.ts';

const isCi = process.env['CI'] !== undefined;

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };
const phone = {
  ...desktop,
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
};

const otherSites = ['another-place.spec.ts', 'links-for-ever.spec.ts'];

/** A journey says by its tag where it is made: `@phone`, `@both`, and without one on a desktop computer. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  projects: [
    { name: 'desktop', use: desktop, grepInvert: /@phone/, testIgnore: otherSites },
    { name: 'phone', use: phone, grep: /@phone|@both/, testIgnore: otherSites },
    {
      name: 'organization',
      use: { ...desktop, baseURL: siteUrl(organizationSite) },
      testMatch: 'another-place.spec.ts',
    },
    {
      name: 'moved',
      use: { ...desktop, baseURL: siteUrl(movedSite) },
      testMatch: 'links-for-ever.spec.ts',
    },
  ],
  use: {
    baseURL: siteUrl(mainSite),
    locale: 'en-US',
    // Smooth scrolling would be waited for.
    contextOptions: { reducedMotion: 'reduce' },
    // `e2e/run.ts` found it. Without it, Playwright’s own.
    launchOptions: JSON.parse(process.env['BROWSER_LAUNCH'] ?? '{}') as LaunchOptions,
  },
  webServer: [mainSite, organizationSite, movedSite, plainHost].map((site) => ({
    command: `"${process.execPath}" e2e/serve.ts "${site.folder}" ${String(site.port)} ${site.base}${site === plainHost ? ' plain' : ''}`,
    cwd: '..',
    url: siteUrl(site),
    // Another run’s site is not the one that was built for this.
    reuseExistingServer: false,
  })),
  fullyParallel: true,
  workers: 2,
  timeout: 20_000,
  expect: { timeout: 4_000 },
  // A machine that builds for others may stall for seconds; what fails twice is broken, and what fails once is named as flaky.
  retries: isCi ? 1 : 0,
  forbidOnly: isCi,
  reporter: 'list',
});
