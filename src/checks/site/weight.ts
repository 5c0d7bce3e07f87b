import { brotliCompressSync, constants } from 'node:zlib';
import { readPath } from '../../model/urls.ts';
import { addressOf } from './locate.ts';
import type { Page } from './read-page.ts';

/** Bytes that a server may send before it hears from the browser: ten packets of 1,460. More costs a slow phone another journey. */
const limit = 14_600;

/** An article is one small response. */
export function* weight({ file, html }: Page): Generator<string> {
  if (!readPath(addressOf(file, '/')).rest.startsWith('articles/')) return;
  // Quality 5 takes a small part of the time of 11 and comes out larger, so what is small enough at 5 is.
  if (compress(html, 5) <= limit) return;
  const bytes = compress(html, constants.BROTLI_MAX_QUALITY);
  if (bytes > limit) yield `weighs ${bytes} bytes compressed; expected at most ${limit}.`;
}

const compress = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
