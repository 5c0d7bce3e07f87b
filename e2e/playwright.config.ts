import process from 'node:process';
import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import { engine } from './browsers/engine.ts';
import { type JourneyOptions } from './fixtures.ts';

type Projects = NonNullable<PlaywrightTestConfig<JourneyOptions>['projects']>;

const isCi = process.env['CI'] !== undefined;

/** The narrowest screen that phones still have. */
const narrow = { viewport: { width: 360, height: 740 }, screen: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };
const phone = { ...devices['Pixel 7'], ...narrow };

const organization = 'another-organization.spec.ts';
const moved = 'links-for-ever.spec.ts';
const onlyMain = { testIgnore: [organization, moved] };

const chromiumProjects: Projects = [
  { name: 'desktop', use: desktop, grepInvert: /@phone/, ...onlyMain },
  { name: 'phone', use: phone, grep: /@phone|@both/, ...onlyMain },
  // Built beside the first journeys, and only when one of those that need it was chosen.
  { name: 'build organization', testMatch: 'build-sites.setup.ts', grep: /the site of an organization$/ },
  { name: 'build moved', testMatch: 'build-sites.setup.ts', grep: /the moved site$/ },
  {
    name: 'organization',
    use: { ...desktop, site: 'organization' },
    testMatch: organization,
    dependencies: ['build organization'],
  },
  { name: 'moved', use: { ...desktop, site: 'moved' }, testMatch: moved, dependencies: ['build moved'] },
];

// In other engines on a computer, and in WebKit on a phone: readers hold iPhones.
const { name: browserName } = engine;
const { viewport } = desktop;
const otherDesktop = devices[browserName === 'webkit' ? 'Desktop Safari' : 'Desktop Firefox'];
const iPhone = { ...devices['iPhone 15'], ...narrow };
const otherProjects: Projects = [
  { name: browserName, use: { ...otherDesktop, viewport, browserName }, grep: /@browsers/, grepInvert: /@phone/ },
  { name: 'iPhone', use: { ...iPhone, browserName }, grep: /(?=.*@browsers)(?=.*(?:@phone|@both))/ },
];

/** A journey says by its tag where it is made: `@phone`, `@both`, and without one on a desktop computer; `@browsers`, also in others. */
export default defineConfig<JourneyOptions>({
  testDir: '.',
  outputDir: '../test-results',
  projects:
    browserName === 'chromium'
      ? chromiumProjects
      : otherProjects.filter(({ name }) => browserName === 'webkit' || name !== 'iPhone'),
  use: {
    locale: 'en-US',
    // Smooth scrolling would be waited for.
    contextOptions: { reducedMotion: 'reduce' },
    // `run.ts` found it. Without it, Playwright’s own.
    launchOptions: engine.launch ?? {},
    ...(engine.launch?.channel !== undefined && { channel: engine.launch.channel }),
  },
  fullyParallel: true,
  // One screen and one window for those that WebDriver drives.
  workers: engine.driven ? 1 : 2,
  timeout: browserName === 'chromium' ? 20_000 : 60_000,
  expect: { timeout: 4_000 },
  // A machine that builds for others may stall for seconds; what fails twice is broken, and what fails once is named as flaky.
  retries: isCi || engine.driven ? 1 : 0,
  forbidOnly: isCi,
  reporter: 'list',
});
