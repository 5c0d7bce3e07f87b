import type { Locator, Page } from '@playwright/test';
import { defaultLocale, localeKeys, locales } from '../src/i18n/locales.ts';

/** The languages of the site: the folder of their pages, empty or with a slash at its end, and what `src/i18n/locales.ts` says of them. */
export const languages = localeKeys.map((key) => ({
  key,
  folder: key === defaultLocale ? '' : `${key}/`,
  ...locales[key],
}));

const names = languages.map(({ name }) => RegExp.escape(name)).join('|');

/** The button in the header that opens the menu of languages, whichever the page is in. */
export const languageButton = (page: Page): Locator =>
  page.getByRole('banner').getByRole('button', { name: new RegExp(`^(?:${names})$`) });

/** Opens the menu of languages, and returns the link to one of them. */
export async function unfoldLanguage(page: Page, name: string): Promise<Locator> {
  await languageButton(page).click();
  return page.getByRole('banner').getByRole('link', { name });
}
