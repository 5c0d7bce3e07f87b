import process from 'node:process';
import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import { engine } from './browsers/engine.ts';
import { type JourneyOptions } from './fixtures.ts';
import { chosenHost } from './hosts/host-servers.ts';

type Projects = NonNullable<PlaywrightTestConfig<JourneyOptions>['projects']>;

const isCi = process.env['CI'] !== undefined;

/** The narrowest phone screen that is still common. */
const narrow = { viewport: { width: 360, height: 740 }, screen: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };
const phone = { ...devices['Pixel 7'], ...narrow };

const organization = 'another-organization.spec.ts';
const moved = /(?:links-(?:for-ever|on-a-plain-host|without-scripts)|while-the-site-is-renewed)\.spec\.ts$/;
const waiting = /(?:wait-for-a-translation|choose-a-language)\.spec\.ts$/;
const onHosts = 'served-by-a-host.spec.ts';
const onlyMain = { testIgnore: [organization, moved, waiting, onHosts] };
/** On a real host, a site is packaged before journeys are made on it. */
const packaged = chosenHost === undefined ? [] : ['package'];

const chromiumProjects: Projects = [
  { name: 'desktop', use: desktop, grepInvert: /@phone/, dependencies: packaged, ...onlyMain },
  { name: 'phone', use: phone, grep: /@phone|@both/, dependencies: packaged, ...onlyMain },
  // Built while the first journeys run, and only when a chosen journey needs it.
  { name: 'build organization', testMatch: 'build-sites.setup.ts', grep: /the site of an organization$/ },
  { name: 'build moved', testMatch: 'build-sites.setup.ts', grep: /the moved site$/ },
  { name: 'build waiting', testMatch: 'build-sites.setup.ts', grep: /the waiting site$/ },
  {
    name: 'organization',
    use: { ...desktop, site: 'organization' },
    testMatch: organization,
    dependencies: ['build organization', ...packaged],
  },
  { name: 'moved', use: { ...desktop, site: 'moved' }, testMatch: moved, dependencies: ['build moved', ...packaged] },
  { name: 'waiting', use: { ...desktop, site: 'waiting' }, testMatch: waiting, dependencies: ['build waiting'] },
  {
    name: 'package',
    testMatch: 'package-sites.setup.ts',
    dependencies: ['build organization', ...(chosenHost === undefined ? [] : ['build moved'])],
  },
  { name: 'hosts', use: desktop, testMatch: onHosts, dependencies: ['package'] },
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

/** Tags say where a journey runs: `@phone`, `@both`, or without a tag on a desktop computer; with `@browsers`, in other engines too. */
export default defineConfig<JourneyOptions>({
  testDir: '.',
  outputDir: '../test-results',
  projects:
    browserName === 'chromium'
      ? chromiumProjects
      : otherProjects.filter(({ name }) => browserName === 'webkit' || name !== 'iPhone'),
  use: {
    locale: 'en-US',
    // Without anything that moves, which every assertion would wait for.
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
  // A busy CI machine may stall for seconds: what fails twice is broken, and what fails once is reported as flaky.
  retries: isCi || engine.driven ? 1 : 0,
  forbidOnly: isCi,
  reporter: 'list',
});
