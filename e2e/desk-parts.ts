/** What journeys of the desk find on the page, by role and name. */
import { type Page } from '@playwright/test';

export const words = (page: Page) => page.getByRole('combobox', { name: 'What does the caller say?' });
export const options = (page: Page) => page.getByRole('listbox', { name: 'Articles and sections' }).getByRole('option');
export const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
export const tool = (page: Page, name: string) =>
  page.getByRole('group', { name: /^Copy / }).getByRole('button', { name, exact: true });
