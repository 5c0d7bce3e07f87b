import type { Locator, Page } from '@playwright/test';

/** The button in the header that opens the menu of languages, whichever the page is in. */
export const languageButton = (page: Page): Locator =>
  page.getByRole('banner').getByRole('button', { name: /^(?:English|Español|Português \(Brasil\))$/ });

/** Opens the menu of languages, and returns the link to one of them. */
export async function unfoldLanguage(page: Page, name: string): Promise<Locator> {
  await languageButton(page).click();
  return page.getByRole('banner').getByRole('link', { name });
}
