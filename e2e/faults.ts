/** Faults that any page may have. Each function looks at the present state of a page and lists what it finds. */
import { type Page } from '@playwright/test';
import axeCore from 'axe-core';

/** What axe finds, one line for each rule and element. */
export function listObstacles(page: Page): Promise<string[]> {
  // The size of targets is WCAG 2.2, which axe leaves out unless asked.
  return runAxe(page, { rules: { 'target-size': { enabled: true } } });
}

/** What axe finds about colours when the reader prefers dark ones. */
export async function listDarkObstacles(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await runAxe(page, { runOnly: ['color-contrast', 'link-in-text-block'] });
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function runAxe(page: Page, options: axeCore.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run({ ...chosen, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) =>
        [id, help, target.join(' '), failureSummary.replace(/\s+/g, ' ')].join(' | '),
      ),
    );
  }, options);
}

/**
 * Sets the font size to 200 % as readers do in the settings of their browser. Unlike a larger font on the root element, this also
 * changes `rem` in media queries. Call it before the page is opened.
 */
export async function enlargeLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Transparent borders, outlines and underlines, which show in forced colours. One line for each. */
export function listHiddenLines(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        // The last number of `rgb(138, 90, 0)` is its blue.
        const isClear = (color: string) => /^rgba.*, 0\)$|\/ 0\)$/.test(color);
        const hidden = [
          ...['block-start', 'block-end', 'inline-start', 'inline-end'].filter((side) => {
            const read = (name: string) => style.getPropertyValue(`border-${side}-${name}`);
            return read('width') !== '0px' && read('style') !== 'none' && isClear(read('color'));
          }),
          ...(style.outlineStyle !== 'none' && isClear(style.outlineColor) ? ['outline'] : []),
          ...(style.textDecorationLine !== 'none' && isClear(style.textDecorationColor) ? ['text-decoration'] : []),
        ];
        return hidden.map((line) => `${element.tagName} ${part ?? ''} ${line}: ${element.textContent.slice(0, 40)}`);
      }),
    ),
  );
}

/** The widths at which the page can be scrolled sideways, as ranges: `320–360 px`. */
export async function listSidewaysScroll(page: Page, tried: readonly number[]): Promise<string[]> {
  const ranges: Array<[number, number]> = [];
  let isOpen = false;
  for (const width of tried) {
    await page.setViewportSize({ width, height: 300 });
    const isSideways = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
    const last = ranges.at(-1);
    if (isSideways && isOpen && last) last[1] = width;
    else if (isSideways) ranges.push([width, width]);
    isOpen = isSideways;
  }
  return ranges.map(([from, to]) => `${String(from)}–${String(to)} px`);
}

/** The first rule of all style sheets, which has to be the order of layers, and every other rule outside a layer. */
export async function readLayers(page: Page): Promise<{ order: string | undefined; loose: string[] }> {
  const [order, ...others] = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .map((rule) => ({ text: rule.cssText.slice(0, 120), isInLayer: rule instanceof CSSLayerBlockRule })),
  );
  return { order: order?.text, loose: others.filter(({ isInLayer }) => !isInLayer).map(({ text }) => text) };
}
