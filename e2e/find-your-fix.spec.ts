import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from '@playwright/test';
import type { Element } from 'hast';
import { readPage } from '../src/checks/site/read-page.ts';
import { walk } from '../src/checks/walk.ts';
import { defaultLocale, localeKeys, type Locale } from '../src/i18n/locales.ts';
import { at } from './addresses.ts';
import { clipboardPermissions, readText } from './clipboard.ts';
import { collectRequests } from './requests.ts';
import { expect, sweep, test } from './fixtures.ts';
import { unfoldLanguage } from './languages.ts';
import { sites } from './sites.ts';

/** The words that the pages of the tree are told apart by. */
const words = {
  address: 'fix/',
  none: 'None of these',
  back: 'Back',
  startOver: 'Start over',
  steps: 'What to do',
  more: 'Read more',
  say: /^(?:Ask in these words|If that does not help, say this)$/,
  stuck: 'Still stuck?',
  search: 'Search in your own words',
  screen: 'Look up the words on the screen',
  ask: 'Ask, and say what you see',
};

const main = (page: Page) => page.getByRole('main');
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const pathOf = (page: Page) => new URL(page.url()).pathname;

test.describe('A person who is stuck', () => {
  test(
    'a person says what is on the screen, and gets the words to ask with',
    { tag: ['@both', '@browsers'] },
    async ({ page }) => {
      await page.goto('fix/');
      await expect(title(page)).toHaveText('What do you see?');
      await page.getByRole('link', { name: 'It says “Session expired”' }).click();
      await expect(title(page)).toHaveText('Is the tab where you started still open?');
      await page.getByRole('link', { name: 'No, I closed it' }).click();

      await expect(title(page)).toHaveText('Ask for your check to be resumed, or for a new link');
      await expect(page).toHaveURL(/\/fix\/session-tab-closed\/$/);
      const way = page.getByRole('list', { name: 'What you chose so far' }).getByRole('listitem');
      await expect(way).toHaveText([
        /What do you see\?.*It says “Session expired”/s,
        /Is the tab where you started still open\?.*No, I closed it/s,
      ]);
      await expect(page.getByRole('list', { name: 'What to do' }).getByRole('listitem').first()).toContainText(
        'Ask your help desk.',
      );
      await page
        .getByRole('region', { name: 'Read more' })
        .getByRole('link', { name: 'Session expired: how to get back into your check' })
        .click();
      await expect(page).toHaveURL(/\/articles\/session-expired\/#get-back-in$/);
    },
  );

  test('a person goes back, changes an answer, and starts over', async ({ page }) => {
    await page.goto('fix/camera-blocked-android/');
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await expect(title(page)).toHaveText('Which device do you use?');
    await page.getByRole('link', { name: 'An iPhone or iPad' }).click();
    await expect(title(page)).toHaveText('Allow the camera on the iPhone or iPad');
    await page
      .getByRole('link', { name: 'Change your answer: “Can’t access your camera”, or permission denied' })
      .click();
    await expect(title(page)).toHaveText('What is there in place of the picture?');
    await page.getByRole('link', { name: 'Only black' }).click();
    await page.getByRole('link', { name: 'Start over' }).click();
    await expect(title(page)).toHaveText('What do you see?');
    await page.goBack();
    await expect(title(page)).toHaveText('Which device stays black?');
  });

  test('a person whom no answer fits searches in their own words', async ({ page }) => {
    await page.goto('fix/code/');
    await page.getByRole('link', { name: 'None of these' }).click();
    await expect(title(page)).toHaveText('None of these');
    await expect(main(page).getByText('What are you waiting for?')).toBeVisible();
    await main(page).getByRole('combobox').fill('code from the bank');
    await main(page).getByRole('combobox').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=code/);
    await page.goBack();
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await expect(title(page)).toHaveText('What are you waiting for?');
  });

  test('a person goes all the way by keyboard', async ({ page }) => {
    await page.goto('fix/');
    const way = {
      'The screen is black, or the camera does not start': 'What is there in place of the picture?',
      'A play icon, or “Failed to capture screenshot”': 'Turn off Low Power Mode, and charge the phone',
    };
    for (const [answer, question] of Object.entries(way)) {
      const link = page.getByRole('link', { name: answer });
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        if (await link.evaluate((element) => element === document.activeElement)) break;
      }
      await expect(link).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(title(page)).toHaveText(question);
    }
  });

  test('a person reads on in the other language where they are', async ({ page }) => {
    await page.goto('fix/id-photo/');
    await (await unfoldLanguage(page, 'Español')).click();
    await expect(page).toHaveURL(/\/es\/fix\/id-photo\/$/);
    await expect(title(page)).toHaveText('Repita la foto, con luz clara pero indirecta');
    await page.getByRole('link', { name: 'Empezar de nuevo' }).click();
    await expect(title(page)).toHaveText('¿Qué ve usted?');
  });

  test('a person on a page of the tree asks for nothing more than the page', async ({ page }) => {
    const paths = collectRequests(page);
    await page.goto('fix/camera-frozen/');
    await expect(title(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(paths).toHaveLength(1);
  });

  for (const address of ['fix/', 'fix/decline-sent/', 'fix/camera/none/']) {
    test(`a person with a slow line gets ${address} in one small response`, async ({ page }) => {
      const answer = await page.goto(address);
      const { brotliCompressSync, constants } = await import('node:zlib');
      const bytes = brotliCompressSync((await answer?.body()) ?? '', {
        params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
      }).length;
      expect(bytes).toBeLessThanOrEqual(14_600);
    });
  }
});

test.describe('Sending how far one came', () => {
  test.use({ permissions: clipboardPermissions });

  test('a person copies what to say, with the link to where they are', { tag: '@both' }, async ({ page }) => {
    await page.goto('fix/link-expired/');
    const region = page.getByRole('region', { name: 'Ask in these words' });
    await region.getByRole('button', { name: 'Copy' }).click();
    await expect(region.getByRole('status')).toHaveText('Copied');
    const copied = await readText(page);
    expect(copied).toMatch(/^Hello\. My link for the Persona identity check does not work\..*\nHow far I came: http/s);

    // The host that the site was built for is another than that of the tests.
    const [link = ''] = /http\S+$/.exec(copied) ?? [];
    await page.goto(new URL(link).pathname);
    await expect(title(page)).toHaveText('Ask whoever sent the link for a new one');
  });

  test('a person at a question copies the link to it', async ({ page }) => {
    await page.goto('fix/camera/');
    const region = page.getByRole('region', { name: 'Send this to support' });
    await region.getByRole('button', { name: 'Copy' }).click();
    expect(await readText(page)).toMatch(/^http\S+\/fix\/camera\/$/);
  });
});

test.describe('when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('a person reads what to say, and is offered no button that does nothing', async ({ page }) => {
    await page.goto('fix/link-expired/');
    await expect(main(page).getByText('My link for the Persona identity check does not work.')).toBeVisible();
    await expect(main(page).getByText(/How far I came: http.*\/fix\/link-expired\/$/)).toBeVisible();
    await expect(main(page).getByRole('button')).toHaveCount(0);
  });
});

/** What a page holds for those who hear it, with one question to the browser. */
interface Heard {
  path: string;
  titles: string[];
  links: Array<{ name: string; path: string }>;

  /** The text of everything, by which regions and lists are found. */
  text: string;
}

async function hear(page: Page, address: string): Promise<Heard> {
  await page.goto(address);
  const text = await main(page).ariaSnapshot();
  const unquote = (name: string) => name.replaceAll('\\"', '"');
  const links = [...text.matchAll(/- link "(.*)":\n\s+- \/url: "?([^\s"]+)/g)];
  return {
    path: pathOf(page),
    titles: [...text.matchAll(/- heading "(.*)" \[level=1\]/g)].map(([, name = '']) => name),
    links: links.map(([, name = '', url]) => ({ name: unquote(name), path: new URL(url ?? '', page.url()).pathname })),
    text,
  };
}

const namedPaths = ({ links }: Heard, name: string) =>
  links.filter((link) => link.name === name).map(({ path }) => path);

/** The part of what is heard that stands in a region or list with this name. */
function partOf({ text }: Heard, role: 'region' | 'list', name: string | RegExp): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => {
    const [, found = ''] = new RegExp(`^\\s*- ${role} "(.*)":$`).exec(line) ?? [];
    return typeof name === 'string' ? found === name : name.test(found);
  });
  if (start === -1) return '';
  const depth = lines[start]?.search(/\S/) ?? 0;
  const length = lines.slice(start + 1).findIndex((line) => line.search(/\S/) <= depth);
  return lines.slice(start + 1, length === -1 ? undefined : start + 1 + length).join('\n');
}

sweep.describe('Every way through the tree', () => {
  sweep.use({ javaScriptEnabled: false });
  sweep.setTimeout(120_000);

  sweep('a person who gives any answers arrives at a next step, without scripts', async ({ page }) => {
    const seen = new Map<string, number>();
    const outcomes = await follow([], words.address);
    expect(outcomes).toBeGreaterThan(60);
    expect(Math.max(...seen.values())).toBeLessThanOrEqual(4);

    /** Goes to a page and on from it by every link, and counts the outcomes. `before` are the paths of the questions on the way. */
    async function follow(before: readonly string[], address: string): Promise<number> {
      const heard = await hear(page, address);
      const { path } = heard;
      expect(seen.has(path), `${path} is come to twice`).toBe(false);
      seen.set(path, before.length);
      expect.soft(heard.titles, path).toHaveLength(1);
      if (before.length > 0) {
        expect.soft(namedPaths(heard, words.back), path).toEqual(before.slice(-1));
        expect.soft(namedPaths(heard, words.startOver), path).toEqual(before.slice(0, 1));
      }
      if (partOf(heard, 'region', words.more) !== '') {
        judgeOutcome(heard, before.at(-1) ?? '');
        return 1;
      }
      // A question: its answers, and none of these.
      const onward = heard.links.filter(
        (link) => link.path.includes('/fix/') && !before.includes(link.path) && link.name !== words.none,
      );
      expect(onward.length, path).toBeGreaterThan(1);
      expect.soft(namedPaths(heard, words.none), path).toEqual([`${path}none/`]);
      judgeNone(await hear(page, `${path}none/`), path);
      let count = 0;
      for (const link of onward) count += await follow([...before, path], link.path);
      return count;
    }

    /** An outcome says what to do, where to read on, what to say and whom to ask, and offers the other ways. */
    function judgeOutcome(heard: Heard, question: string) {
      const { path } = heard;
      expect.soft(partOf(heard, 'list', words.steps), path).toContain('- listitem');
      expect.soft(partOf(heard, 'region', words.more), path).toContain('/articles/');
      const say = partOf(heard, 'region', words.say);
      expect.soft(say, path).toMatch(/Hello\. .{40}/);
      expect.soft(say, path).toContain(`${path}`);
      expect.soft(partOf(heard, 'region', words.stuck), path).toContain('- paragraph');
      expect.soft(namedPaths(heard, words.none), path).toEqual([`${question}none/`]);
    }

    /** Who chooses none of these is offered search, what screens say, and whom to ask. */
    function judgeNone(heard: Heard, question: string) {
      expect.soft(namedPaths(heard, words.back), question).toEqual([question]);
      expect.soft(partOf(heard, 'region', words.search), question).toMatch(/- (?:combobox|searchbox)/);
      expect.soft(partOf(heard, 'region', words.screen), question).toContain('/articles/what-the-screen-says/');
      expect.soft(partOf(heard, 'region', words.ask), question).toContain(`${question}none/`);
      expect.soft(partOf(heard, 'region', words.stuck), question).toContain('- paragraph');
    }
  });

  test('a person who reads a translation of any page of the tree is led on as the English one does', () => {
    const files = globSync('fix/**/index.html', { cwd: sites.main.folder });
    expect(files.length).toBeGreaterThan(100);
    for (const locale of localeKeys.filter((key) => key !== defaultLocale))
      for (const file of files) expect.soft(outline(`${locale}/${file}`, locale), file).toEqual(outline(file));
  });
});

/** The elements of the main part of a page, in their order; of links also where they lead, in English. */
function outline(file: string, locale?: Locale): string[] {
  const page = readPage(file, readFileSync(path.join(sites.main.folder, file), 'utf8'));
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  return [...walk(main ?? {})].flatMap((node) => {
    if (!('tagName' in node)) return [];
    const { tagName, properties } = node as Element;
    const href = String(properties['href'] ?? '');
    const to = locale === undefined ? href : href.replace(at(`${locale}/`), at('./'));
    return tagName === 'a' ? [`a ${to}`] : [tagName];
  });
}

test('a person who searches for what they see is led to the step by step beside the article', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Search help').fill('wheel keeps turning after the last photo');
  await page.getByRole('option', { name: /^Step by step: / }).click();
  await expect(page).toHaveURL(/\/fix\/camera-loading-after\/$/);
});
