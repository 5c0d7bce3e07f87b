import { expect } from './fixtures.ts';
import { test } from './dev-server.ts';

// One server for all. It shows a page, checks the content and makes an index for the first time here, on a machine that is busy.
test.describe.configure({ mode: 'default', timeout: 90_000 });

const soon = { timeout: 45_000 };

// What was saved last may load the page once more.
test.afterEach(({ page }) => page.goto('about:blank'));

const file = 'content/articles/en/link-expired.mdx';
const title = 'My Persona link has expired or was already used';

test('a writer finds an article by search, and the passage that answers', async ({ page }) => {
  await page.goto('search/?q=link+expired');
  const results = page.getByRole('list', { name: 'Search results' });
  // The index is made now, of all articles.
  await expect(results.getByRole('link').first()).toHaveText(title, soon);
  await expect(results.getByRole('listitem').first()).toContainText('…');
});

test('a writer who breaks a link is told where and what was expected, until it is mended', async ({ page, dev }) => {
  const text = dev.read(file);
  const line = text.split('\n').length;
  const told = page.getByText(
    `${file}:${String(line)} links to /articles/link-expird/, which does not exist. Nearest: /articles/link-expired/.`,
  );
  await page.goto('articles/link-expired/');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  dev.save(file, `${text}[Once more](/articles/link-expird/)\n`);
  await expect(told).toBeVisible(soon);
  await page.goto('articles/session-expired/');
  await expect(told).toBeVisible(soon);

  dev.save(file, text);
  await expect(told).toBeHidden(soon);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Session expired/);
});

test('a writer whose article cannot be read is told where, and sees it again when it can', async ({
  page,
  dev,
  expectTrouble,
}) => {
  // Astro cannot answer with such a page. What it answers names no icon, and a full Chrome looks for one by its old name.
  expectTrouble('articles/link-expired/', 500);
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const text = dev.read(file);
  const line = text.split('\n').length;
  const told = page.getByText(`${file}:${String(line)} has a value in braces in <Fact>`);
  dev.save(file, `${text}<Fact name={\n`);
  await page.goto('articles/link-expired/');
  await expect(told).toBeVisible(soon);

  dev.save(file, text);
  await expect(told).toBeHidden(soon);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible(soon);
});

test('a writer sees a new article before it has a code, and its link leads there', async ({ page, dev }) => {
  const text = dev
    .read(file)
    .replace(/^title: .*/m, 'title: An article that is new')
    .replace(/^code: .*\n/m, '')
    .replace(/^aliases: .*\n/m, '');
  dev.save('content/articles/en/written-now.mdx', text);
  await expect(async () => {
    expect((await page.request.get('articles/written-now/')).status()).toBe(200);
  }).toPass(soon);
  await page.goto('articles/written-now/');
  await expect(page.getByRole('heading', { level: 1, name: 'An article that is new' })).toBeVisible();

  // What was saved may load the page once more, in the middle of going on.
  await expect(() => page.goto('go/new-written-now#get-a-new-link')).toPass(soon);
  await expect(page).toHaveURL(/articles\/written-now\/#get-a-new-link$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Get a new link' })).toBeInViewport();
});

test('a writer looks up what an article may hold: what to type, and how it looks', async ({ page }) => {
  await page.goto('dev/parts/');
  await page.getByRole('navigation', { name: 'Parts' }).getByRole('link', { name: 'Callouts' }).click();
  const part = page.getByRole('region', { name: 'Callouts', exact: true });
  await expect(part.getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(part.getByRole('group', { name: 'Code' })).toContainText('<Callout kind="important">');
  const look = part.getByRole('group', { name: 'Callouts, as readers see it' });
  await expect(look.getByRole('note', { name: 'Important' })).toContainText('Keep the first tab open.');
});

test('a reader goes to a footnote and back, by names that say so', async ({ page }) => {
  await page.goto('dev/parts/');
  const notes = page.getByRole('region', { name: 'Notes', exact: true });
  await page.getByRole('link', { name: 'Note 1', exact: true }).click();
  await expect(page).toHaveURL(/#note-fn-longer$/);
  await expect(notes).toBeInViewport();
  await notes.getByRole('link', { name: 'Back to the text of note 1' }).click();
  await expect(page).toHaveURL(/#note-fnref-longer$/);
});

test('a reader sees the still of a video and where its link leads, and nothing is asked of there', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).hostname));
  await page.goto('dev/parts/');
  const video = page.getByRole('figure').filter({ hasText: 'Video on video.example' });
  await expect(video.getByRole('link', { name: 'How to allow the camera in Chrome' })).toHaveAttribute(
    'href',
    'https://video.example/allow-the-camera',
  );
  await expect(video).toContainText('The link leaves this site.');
  await page.waitForLoadState('networkidle');
  expect([...new Set(asked)]).toEqual([new URL(page.url()).hostname]);
});

test('a reader on a phone scrolls a wide table by keyboard', async ({ page, dev }) => {
  const text = dev.read(file);
  dev.save(file, `${text}\n| ${'Abcdefghijkl | '.repeat(9)}\n| ${'--- | '.repeat(9)}\n| ${'a | '.repeat(9)}\n`);
  await page.setViewportSize({ width: 360, height: 640 });
  const table = page.getByRole('group', { name: 'Table' }).last();
  await expect(async () => {
    await page.goto('articles/link-expired/');
    await expect(table).toContainText('Abcdefghijkl', { timeout: 2000 });
  }).toPass(soon);
  const first = table.getByRole('columnheader').first();
  const before = (await first.boundingBox())?.x ?? 0;
  await expect(async () => {
    // What was saved may reload the page once more.
    await table.focus();
    await page.keyboard.press('ArrowRight');
    expect((await first.boundingBox())?.x ?? 0).toBeLessThan(before);
  }).toPass(soon);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  dev.save(file, text);
});
