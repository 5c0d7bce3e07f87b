/**
 * Photographs pages of the built site on one sheet: `npm run look -- / /articles/link-expired/`.
 * Each at 360, 768 and 1280 px, light and dark. The sheet is `look/sheet.png`. Options before the addresses:
 *
 *   --rtl     as a right-to-left language would lay it out
 *   --print   printed, instead of the dark scheme
 *   --full    whole pages, instead of the first screen
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../e2e/browser.ts';
import { serveSite } from '../hosting/serve-site.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rtl: { type: 'boolean' },
    print: { type: 'boolean' },
    full: { type: 'boolean' },
    out: { type: 'string', default: 'look' },
  },
});
const addresses = positionals.length > 0 ? positionals : ['/'];
const looks = options.print ? (['light', 'print'] as const) : (['light', 'dark'] as const);

const site = await serveSite({
  folder: process.env['OUT_DIR'] ?? 'dist',
  base: process.env['BASE_PATH'] ?? '/',
  port: 4400,
  canMove: true,
});
const browser = await chromium.launch((await findBrowser()).launch);
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
