import { brotliCompressSync, constants } from 'node:zlib';
import { readPath } from '../../model/urls.ts';
import { addressOf } from './locate.ts';
import type { Page } from './read-page.ts';

/** Bytes that a server may send before it hears from the browser: ten packets of 1,460. More costs a slow phone another journey. */
export const maxArticleBytes = 14_600;

/** An article is one small response. */
export function* weight({ file, html }: Page): Generator<string> {
  if (!readPath(addressOf(file, '/')).rest.startsWith('articles/')) return;
  const bytes = weigh(html);
  if (bytes > maxArticleBytes) yield `weighs ${bytes} bytes compressed; expected at most ${maxArticleBytes}.`;
}

/** The bytes of a page as hosts send it that compress while they send: brotli at quality 5, of 11. */
export const weigh = (html: string): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
