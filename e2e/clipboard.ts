import { type Page } from '@playwright/test';
import { engine } from './browsers/engine.ts';

/** What a browser has to allow before a test can read the clipboard; others than Chromium have no such permission. */
export const clipboardPermissions = engine.name === 'chromium' ? ['clipboard-read', 'clipboard-write'] : [];

/** The text on the clipboard. */
export async function readText(page: Page): Promise<string> {
  if (!engine.driven) return page.evaluate(() => navigator.clipboard.readText());
  // WebKit lets no page read what nobody pasted.
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+v');
  return page.locator('#pasted').evaluate((field) => {
    field.remove();
    return (field as HTMLTextAreaElement).value;
  });
}
