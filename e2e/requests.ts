import { type Page } from '@playwright/test';

/**
 * The paths that pages ask for from now on, in one array that grows. The icon of the tab is not among them: the browser asks for it
 * for its own window, when the page is whole, and browsers without a window never do.
 */
export function collectRequests(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith('/favicon.svg')) paths.push(pathname);
  });
  return paths;
}
