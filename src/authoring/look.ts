/** Photographs pages of the built site on one sheet: `npm run look -- / /articles/link-expired/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import sharp, { type OverlayOptions } from 'sharp';
import { findBrowser } from '../../e2e/browser.ts';
import { readCommand } from '../checks/read-command.ts';
import { serveSite } from '../hosting/serve-site.ts';
import { buildVariables } from './build-variables.ts';

const { values: options, positionals } = readCommand({
  name: 'look',
  does: 'Photographs pages of the built site onto one sheet, look/sheet.png: each at 360, 768 and 1280 px, light and dark.',
  operands: { '[<address>…]': 'pages, such as /articles/link-expired/; the home page without one' },
  options: {
    rtl: { type: 'boolean', says: 'as a right-to-left language would lay them out' },
    print: { type: 'boolean', says: 'printed, instead of the dark scheme' },
    full: { type: 'boolean', says: 'whole pages, instead of the first screen' },
    readme: { type: 'boolean', says: 'instead of all this, the picture of the README, docs/site.webp' },
    out: { type: 'string', default: 'look', says: '<folder> where the sheet goes' },
  },
  variables: {
    OUT_DIR: buildVariables.OUT_DIR,
    BASE_PATH: buildVariables.BASE_PATH,
    TEST_BROWSER: 'the browser, by its path or its command; the pinned one without it',
  },
  examples: ['npm run look -- / /articles/link-expired/', 'npm run look -- --full --print /articles/what-to-expect/'],
});
const addresses = positionals.length > 0 ? positionals : ['/'];
const looks = options.print ? (['light', 'print'] as const) : (['light', 'dark'] as const);

const site = await serveSite({
  folder: process.env['OUT_DIR'] ?? 'dist',
  base: process.env['BASE_PATH'] ?? '/',
  port: 4400,
  canMove: true,
}).catch((error: unknown) => {
  console.error((error as Error).message);
  process.exit(1);
});
const browser = await chromium.launch((await findBrowser()).launch);
if (options.readme) {
  await photographForReadme();
  process.exit();
}
mkdirSync(options.out, { recursive: true });

const photographs: string[] = [];
for (const address of addresses) {
  for (const look of looks) {
    for (const width of [360, 768, 1280]) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme: look === 'dark' ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      if (look === 'print') await page.emulateMedia({ media: 'print' });
      await page.goto(new URL(address.replace(/^\//, ''), site.url).href, { waitUntil: 'load' });
      if (options.rtl) await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      const picture = await page.screenshot({ fullPage: options.full ?? false });
      photographs.push(
        `<figure><img src="data:image/png;base64,${picture.toString('base64')}" width="${width}"><figcaption>${address} ${look} ${width}</figcaption></figure>`,
      );
      await page.close();
    }
  }
}

const sheet = await browser.newPage({ viewport: { width: 2500, height: 1000 } });
await sheet.setContent(
  `<style>body{margin:8px;background:#888;display:flex;flex-wrap:wrap;gap:8px;font:14px sans-serif;align-items:start}figure{margin:0}img{display:block}</style>${photographs.join('')}`,
);
writeFileSync(`${options.out}/sheet.png`, await sheet.screenshot({ fullPage: true }));
await browser.close();
await site.close();
console.log(`${photographs.length} photographs are on ${options.out}/sheet.png.`);

/** Home with suggestions on a computer, and an article on a phone beside it, each in light and dark colours. */
async function photographForReadme() {
  const height = 480;
  const pictures: OverlayOptions[] = [];
  let left = 10;
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { address, width, shownWidth } of [
      { address: '', width: 1060, shownWidth: 511 },
      { address: 'articles/what-to-expect/#what-happens-next', width: 360, shownWidth: 184 },
    ]) {
      const page = await browser.newPage({
        viewport: { width, height: Math.round((height * width) / shownWidth) },
        deviceScaleFactor: 2,
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.goto(new URL(address, site.url).href, { waitUntil: 'load' });
      if (address === '') {
        await page.getByRole('combobox').fill('my link dosnt work');
        await page.getByRole('option').first().waitFor();
      }
      const input = await sharp(await page.screenshot())
        .resize(shownWidth, height)
        .toBuffer();
      pictures.push({ input, left, top: 10 });
      left += shownWidth + 10;
      await page.close();
    }
  }
  await sharp({ create: { width: left, height: height + 20, channels: 3, background: '#8a8a8a' } })
    .composite(pictures)
    .webp({ quality: 75, effort: 6 })
    .toFile('docs/site.webp');
  await browser.close();
  await site.close();
  console.log('The picture of the README is docs/site.webp.');
}
