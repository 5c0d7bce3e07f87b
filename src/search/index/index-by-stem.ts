/**
 * The index of a language whose words Pagefind cuts or stems otherwise than search does. It is given the stems in place of the words, and
 * no language that it knows; then the words are put back where a reader sees them. So both always agree.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type PagefindServiceConfig } from 'pagefind';
import type { WordForms } from '../contract/word-forms.ts';
import { fold, splitWords } from '../query/fold.ts';

/** What Pagefind stores of a page. */
export interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  anchors: Array<{ element: string; id: string; text: string; location: number }>;
}

/** A page as Pagefind reads it, in the words of its language. */
export interface ReadPage {
  fragment: Fragment;

  /** Its text in pieces, each with what stands for it in the index. */
  pieces: readonly IndexPiece[];

  /** What it is called by, as it is indexed. */
  names: ReadonlyArray<[name: string, words: string]>;

  /** Where in these each of its words begins. */
  starts: readonly number[];
}

interface IndexPiece {
  shown: string;
  word: string;
}

/** Stands between pieces that are written without a space between them. Pagefind takes its own, U+200B, away before anybody reads it. */
const noSpace = '\u2060';

/** The tag of a language that Pagefind does not know: one of those that nobody will ever give a meaning. */
export const tagByStem = (lang: string): string => `q${lang.slice(0, 2)}`;

/** Pagefind’s signature stands before the JSON. */
const signature = 'pagefind_dcd';

/** What Pagefind wrote of a page. */
export const readFragment = (compressed: Uint8Array): Fragment =>
  JSON.parse(gunzipSync(compressed).toString().replace(signature, '')) as Fragment;

/** Reads pages as Pagefind does, by their paths, without an index of them. */
export async function readPages(
  pages: ReadonlyArray<{ url: string; content: string }>,
  lang: string,
  forms: WordForms,
  config: PagefindServiceConfig,
): Promise<Map<string, ReadPage>> {
  const { index, errors } = await createIndex({ ...config, forceLanguage: tagByStem(lang) });
  if (!index) throw new Error(`Pages could not be read for search: ${errors.join('; ')}`);
  for (const page of pages) {
    const { errors: problems } = await index.addHTMLFile(page);
    if (problems.length > 0) throw new Error(`${page.url} could not be read for search: ${problems.join('; ')}`);
  }
  const { files } = await index.getFiles();
  const fragments = files.flatMap(({ path, content }) => (path.startsWith('fragment/') ? readFragment(content) : []));
  return new Map(
    fragments.map((fragment) => {
      const names = Object.entries(fragment.meta).map(([name, text]): [string, string] => [
        name,
        cutText(text, forms)
          .pieces.map(({ word }) => word)
          .join(' '),
      ]);
      return [fragment.url, { fragment, names, ...cutText(fragment.content, forms) }];
    }),
  );
}

/** The text in pieces. Marks belong to the word before them, those that open something to the one behind. */
function cutText(content: string, forms: WordForms): Pick<ReadPage, 'pieces' | 'starts'> {
  const pieces: IndexPiece[] = [];
  const starts: number[] = [];
  for (const part of content.split(/\s+/)) {
    starts.push(pieces.length);
    // Pagefind ends what has no full stop with one of its own.
    const text = part.replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\.$/u, '。');
    let before = '';
    const own: IndexPiece[] = [];
    for (const [index, run] of text.split(/([\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*)/u).entries()) {
      if (index % 2 === 0) {
        const [marks = '', opening = ''] = run.split(/(?=[\p{Ps}\p{Pi}].*$)/su);
        const last = own.at(-1);
        if (last) last.shown += marks;
        before = last ? opening : run;
        continue;
      }
      const shown = forms.show?.(run, fold(run)) ?? [{ text: run, word: splitWords(fold(run), forms).join('') }];
      for (const { text: piece, word } of shown) {
        own.push({ shown: before + piece, word: (word === '' ? '' : forms.stem(word)) || fold(piece) });
        before = '';
      }
    }
    const last = own.at(-1);
    if (last) last.shown += before;
    else own.push({ shown: text, word: text });
    pieces.push(...own);
  }
  return { pieces, starts };
}

/** The page with stems in the place of words, as Pagefind is to index it. */
export function writeStems({ fragment: { anchors }, names, pieces, starts }: ReadPage, lang: string): string {
  const headings = new Map(
    anchors.flatMap(({ element, id, text, location }) => {
      const words = text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
      const [start = 0, end = pieces.length] = [starts[location], starts[location + words]];
      return /^h[2-6]$/.test(element) && words > 0 ? [[start, { element, id, end }] as const] : [];
    }),
  );
  const write = (from: number, to: number) =>
    pieces
      .slice(from, to)
      .map(({ word }) => escape(word))
      .join(' ');
  const told = names.map(([name, text]) => `<b data-pagefind-ignore data-pagefind-meta="${name}">${escape(text)}</b>`);
  const texts: string[] = [];
  let from = 0;
  for (const [start, { element, id, end }] of headings) {
    texts.push(`<p>${write(from, start)}</p>`, `<${element} id="${escape(id)}">${write(start, end)}</${element}>`);
    from = end;
  }
  texts.push(`<p>${write(from, pieces.length)}</p>`);
  return `<html lang="${tagByStem(lang)}"><body><article>${told.join('')}${texts.join('')}</article></body></html>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What Pagefind wrote of the stems of a page, with the words in their place. */
export function restoreWords(written: Fragment, { pieces, starts }: ReadPage): Uint8Array {
  const count = written.content.split(/\s+/).length;
  if (count !== pieces.length)
    throw new Error(`Search wrote ${count} words of ${written.url}; expected ${pieces.length}.`);
  const begins = new Set(starts);
  const content = pieces
    .map(({ shown }, index) => {
      const isWithin = index > 0 && (!begins.has(index) || pieces[index - 1]?.shown.endsWith('。'));
      return (index === 0 ? '' : isWithin ? noSpace : ' ') + shown;
    })
    .join('');
  return gzipSync(signature + JSON.stringify({ ...written, content }));
}
