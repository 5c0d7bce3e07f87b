import type { Locator, Page } from '@playwright/test';

/** Opens the menu of languages, whichever the page is in, and returns the link to one of them. */
export async function unfoldLanguage(page: Page, name: string): Promise<Locator> {
  const header = page.getByRole('banner');
  await header.getByRole('button', { name: /^(?:English|Español|Português \(Brasil\))$/ }).click();
  return header.getByRole('link', { name });
}
