/** A page that is open while its deployment publishes the next build: an article was renamed, one reworded, headings were renamed. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from '@playwright/test';
import { serveSite } from '../src/hosting/serve-site.ts';
import { at } from './addresses.ts';
import { readBuildFolder } from './build-folder.ts';
import { options, said, tool, words } from './desk-parts.ts';
import { expect, test as journey } from './fixtures.ts';
import { changes, headingOf, headings, now, published, renamed } from './published-links.ts';
import { allArticles, box, items, results, resultsBox, status, suggestions } from './search-parts.ts';
import { sites } from './sites.ts';

const { folder: before, base } = sites.main;
const after = sites.moved.folder;
const [code = ''] = renamed;
const formerSlug = published[code]?.article ?? '';
const slug = now[code]?.article ?? '';
const title = headings.get(formerSlug)?.get(undefined) ?? '';
const start = 'articles/what-to-expect/';

interface Deployment {
  url: string;

  /** Publishes the next build in the place of the first one. With `isKept`, the files of the first that may be cached stay. */
  deploy: (isKept: boolean) => Promise<void>;
}

const test = journey.extend<{ deployment: Deployment }>({
  deployment: async ({}, use) => {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const sites = [await serveSite({ folder: before, base, port, canMove: true })];
    const both = mkdtempSync(path.join(tmpdir(), 'both-builds-'));
    // Hosts change from one request to the next.
    const front = createServer(({ url = '', method, headers }, response) => {
      request({ port: sites[0]?.port, path: url, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      }).end();
    });
    await new Promise<void>((resolve) => front.listen(0, resolve));
    await use({
      url: `http://localhost:${String((front.address() as AddressInfo).port)}${base}`,
      deploy: async (isKept) => {
        if (isKept) {
          cpSync(after, both, { recursive: true });
          cpSync(path.join(before, '_astro'), path.join(both, '_astro'), { recursive: true });
        }
        sites.unshift(await serveSite({ folder: isKept ? both : after, base, port, canMove: true }));
      },
    });
    await Promise.all([new Promise((resolve) => front.close(resolve)), ...sites.map((site) => site.close())]);
    rmSync(both, { recursive: true });
  },
  baseURL: async ({ deployment }, use) => {
    await use(deployment.url);
  },
});

/** Says, once the deployment has changed, of which build the files are that arrive, and excuses what is gone. */
function watchBuilds(page: Page, expectTrouble: (address: string, kind: number) => void): Set<string> {
  const arrived = new Set<string>();
  page.context().on('response', (response) => {
    const [, folder = ''] = /\/(_astro\/[\da-f]{8}\/)/.exec(response.url()) ?? [];
    if (response.status() === 404 && folder === readBuildFolder(before)) expectTrouble(response.url(), 404);
    else if (folder !== '') arrived.add(folder);
  });
  return arrived;
}

for (const { name, isKept } of [
  { name: 'and takes the old files away', isKept: false },
  { name: 'and keeps the old files for a while', isKept: true },
]) {
  test.describe(`While a deployment renews the site ${name}`, () => {
    /** The build that an open page goes on with. */
    const own = () => [readBuildFolder(isKept ? before : after)];

    test('a reader who has not searched yet is answered by one build', async ({ page, deployment, expectTrouble }) => {
      await page.goto(start);
      await deployment.deploy(isKept);
      const builds = watchBuilds(page, expectTrouble);
      await box(page).fill(code);
      await suggestions(page).getByRole('option').first().click();
      await expect(page).toHaveURL(`articles/${slug}/`);
      await expect(headingOf(page, title)).toBeVisible();
      expect([...builds]).toEqual(own());
    });

    test('a reader who has searched before is answered again', async ({ page, deployment, expectTrouble }) => {
      await page.goto(start);
      const last = page.waitForResponse('**/fixes.json');
      await box(page).fill('camera');
      await expect(suggestions(page).getByRole('option').first()).toBeVisible();
      await (await last).finished();
      await deployment.deploy(isKept);
      const builds = watchBuilds(page, expectTrouble);
      await box(page).fill('passport');
      await expect(suggestions(page).getByRole('option').last()).toHaveText('See all results for “passport”');
      await expect(page.getByRole('status').filter({ hasText: /^\d+ suggestions$/ })).toBeAttached();
      await box(page).fill(code);
      await suggestions(page).getByRole('option').first().click();
      await expect(page).toHaveURL(`articles/${slug}/`);
      expect([...builds]).toEqual(own());
    });

    test('a reader of results keeps their passages, and follows one', async ({ page, deployment, expectTrouble }) => {
      await page.goto('search/?q=camera');
      await expect(items(page).first()).toContainText('…');
      await deployment.deploy(isKept);
      const builds = watchBuilds(page, expectTrouble);
      await resultsBox(page).fill('passport photo');
      await expect(status(page)).toHaveText(/results for “passport photo”$/);
      await expect(items(page).first()).toContainText('…');
      await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
      expect([...builds]).toEqual(own());

      await results(page).getByRole('link').first().click();
      await expect(page.getByRole('button', { name: 'Remove the mark' })).toBeVisible();
    });

    test('a reader whose results are open asks in another language', async ({ page, deployment, expectTrouble }) => {
      await page.goto('search/?q=camera');
      await expect(items(page).first()).toContainText('…');
      await deployment.deploy(isKept);
      const builds = watchBuilds(page, expectTrouble);
      await resultsBox(page).fill('cómo funciona la verificación');
      await expect(status(page)).toHaveText(/^\d+ results? for “cómo/);
      await expect(results(page).getByRole('link').first()).toBeVisible();
      expect([...builds]).toEqual(own());
    });

    test('a helper shares from the page that was open', async ({ page, deployment, expectTrouble }) => {
      await page.goto(start);
      await deployment.deploy(isKept);
      const builds = watchBuilds(page, expectTrouble);
      await page.getByRole('button', { name: 'Share this page' }).click();
      await page.getByRole('menuitem', { name: 'Show a QR code' }).click();
      await expect(page.getByRole('dialog').getByRole('img', { name: /^QR code of/ })).toBeVisible();
      expect([...builds]).toEqual(own());
    });

    test('a helper whose menu is loaded draws a QR code', async ({ page, deployment, expectTrouble }) => {
      await page.goto(start);
      const more = page.getByRole('button', { name: 'Share this page' });
      await more.click();
      await page.keyboard.press('Escape');
      await deployment.deploy(isKept);
      watchBuilds(page, expectTrouble);
      await more.click();
      await page.getByRole('menuitem', { name: 'Show a QR code' }).click();
      await expect(page.getByRole('dialog').getByRole('img', { name: /^QR code of/ })).toBeVisible();
    });

    test('a reader follows a link to an article that has moved meanwhile', async ({ page, deployment }) => {
      await page.goto('search/');
      await deployment.deploy(isKept);
      for (const topic of await allArticles(page).getByRole('heading', { level: 3 }).all()) await topic.click();
      await allArticles(page).getByRole('link', { name: title, exact: true }).click();
      await expect(page).toHaveURL(`articles/${slug}/`);
      await expect(headingOf(page, title)).toBeVisible();
    });

    test.describe('at the desk', () => {
      test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

      for (const asked of ['before', 'only then'])
        test(`an agent who has asked ${asked} finds, copies and replies`, async ({
          page,
          deployment,
          expectTrouble,
        }) => {
          await page.goto('agents/');
          if (asked === 'before') {
            await words(page).fill('camera');
            await expect(options(page).first()).toBeVisible();
          }
          // The share menu has arrived too.
          await page.waitForLoadState('networkidle');
          await deployment.deploy(isKept);
          watchBuilds(page, expectTrouble);
          await words(page).fill(code);
          await expect(options(page).first()).toContainText(title);
          await tool(page, 'Ready reply').click();
          await expect(said(page, `Reply copied: ${code}`)).toBeVisible();
          expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(title);
          await tool(page, 'QR code').click();
          await expect(page.getByRole('dialog').getByRole('img', { name: /^QR code of/ })).toBeVisible();
        });
    });
  });
}

test('once its old files are gone, an open page finds what only the new build says', async ({
  page,
  deployment,
  expectTrouble,
}) => {
  await page.goto('search/?q=camera');
  await expect(items(page).first()).toContainText('…');
  await resultsBox(page).fill(changes.newWord);
  await expect(status(page)).toHaveText(`Nothing found for “${changes.newWord}”`);
  await deployment.deploy(false);
  watchBuilds(page, expectTrouble);
  await resultsBox(page).fill('passport photo');
  await expect(items(page).first()).toContainText('…');
  await resultsBox(page).fill(changes.newWord);
  await expect(status(page)).toHaveText(`1 result for “${changes.newWord}”`);
  await results(page).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${at('articles/')}${changes.reworded}/`));
});
