import { type Page } from '@playwright/test';
import { fromPath } from './addresses.ts';

/**
 * The addresses that pages ask for from now on, as specs spell them, in one array that grows. The icon of the tab is not among them: the
 * browser asks for it for its own window, when the page is whole, and browsers without a window never do.
 */
export function collectRequests(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith('/favicon.svg')) addresses.push(fromPath(pathname));
  });
  return addresses;
}
