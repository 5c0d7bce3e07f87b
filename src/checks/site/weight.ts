import { brotliCompressSync, constants } from 'node:zlib';
import { readPath } from '../../model/urls.ts';
import { addressOf } from './locate.ts';
import type { Page } from './read-page.ts';

/** Bytes that a server may send before it hears from the browser: ten packets of 1,460. More costs a slow phone another journey. */
export const maxArticleBytes = 14_600;

/**
 * An article is one small response. The journeys hold our own articles to that at the quality that hosts use; here, where somebody’s own
 * words may come on top, the best compression counts, which a host can reach that compresses beforehand.
 */
export function* weight({ file, html, elements }: Page): Generator<string> {
  if (!readPath(addressOf(file, '/')).rest.startsWith('articles/')) return;
  // What was brought over from elsewhere may be as long as it was there, until somebody has revised it.
  if (elements.some(({ tagName, properties }) => tagName === 'article' && properties['dataImported'] !== undefined))
    return;
  // English text in place of a translation that waits is no fault of that.
  if (elements.some(({ properties }) => properties['dataWaiting'] !== undefined)) return;
  // The best takes ten times as long, so it is used only for pages that do not fit without it.
  if (weigh(html) <= maxArticleBytes) return;
  const bytes = weigh(html, constants.BROTLI_MAX_QUALITY);
  if (bytes > maxArticleBytes) yield `weighs ${bytes} bytes compressed; expected at most ${maxArticleBytes}.`;
}

/** The bytes of a page with brotli: at quality 5, as by hosts that compress while they send, unless said otherwise. */
export const weigh = (html: string, quality = 5): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
