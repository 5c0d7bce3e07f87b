import type { SearchResult } from '../contract/answer.ts';
import { cutExcerpt } from '../query/excerpt.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { QueryPlan, Term } from '../query/plan-query.ts';
import { listIndexWords, type BodyMatches, type Match } from '../query/rank.ts';
import { weights } from '../query/weights.ts';
import { fewHeadings } from './describe-answer.ts';
import type { Index, IndexPage } from './index-client.ts';

/** Of a long query only the most telling words are searched for; the others would find every article. */
const maxTerms = 8;

/** Where words were found: by page of the index, their positions in its text with what each is worth, and a handle to read it by. */
type Found = Map<string, { handle: string; positions: Map<number, number> }>;

/** Whether there is anything in a query to search the texts for: a word that is known and tells something, or a phrase. */
export const isSearchable = ({ terms, phrases }: QueryPlan, lexicon: Lexicon): boolean =>
  phrases.length > 0 || terms.some((term) => isTelling(term, lexicon));

const isTelling = ({ readings: [reading] }: Term, lexicon: Lexicon) =>
  reading !== undefined && !lexicon.isEmptyWord(reading.word);

/** Searches the texts of the articles for the words of a query. */
export async function searchTexts(
  { terms }: QueryPlan,
  lexicon: Lexicon,
  index: Index,
): Promise<{ body: BodyMatches; found: Found }> {
  const telling = [...terms.entries()]
    .filter(([, term]) => isTelling(term, lexicon))
    .sort(([, a], [, b]) => (b.readings[0]?.weight ?? 0) - (a.readings[0]?.weight ?? 0))
    .slice(0, maxTerms);
  const body = new Map<string, number[]>();
  const found: Found = new Map();
  await Promise.all(
    telling.flatMap(([term, asked]) =>
      listIndexWords(asked, lexicon).map(async ({ word, worth }) => {
        for (const { id, score, positions, handle } of await index.search(word)) {
          const held = body.get(id) ?? terms.map(() => 0);
          held[term] = Math.max(held[term] ?? 0, worth * (score / (score + weights.saturation)));
          body.set(id, held);
          const own = found.get(id) ?? { handle, positions: new Map<number, number>() };
          const weight = worth * (asked.readings[0]?.weight ?? 0);
          for (const position of positions)
            own.positions.set(position, Math.max(own.positions.get(position) ?? 0, weight));
          found.set(id, own);
        }
      }),
    ),
  );
  return { body, found };
}

/** Those of the articles that hold every phrase in quotes, in their text or in their title. */
export async function keepPhrases(
  matches: readonly Match[],
  { phrases }: QueryPlan,
  lexicon: Lexicon,
  index: Index,
): Promise<readonly Match[]> {
  const holders = await Promise.all(
    phrases.map(async (words) => {
      const phrase = words.join(' ');
      const inText = new Set(
        (await index.search(words.map((word) => lexicon.indexWord(word)).join(' '), true)).map(({ id }) => id),
      );
      const titleOf = (id: string) => lexicon.split(lexicon.findArticle(id)?.title ?? '').join(' ');
      return ({ article: { id } }: Match) => inText.has(id) || titleOf(id).includes(phrase);
    }),
  );
  return matches.filter((match) => holders.every((holds) => holds(match)));
}

/** Reads the articles and adds to their results the passage with the most of the query, and the heading over it. */
export async function addPassages(
  results: readonly SearchResult[],
  matches: readonly Match[],
  found: Found,
  lexicon: Lexicon,
  index: Index,
): Promise<void> {
  await Promise.all(
    results.map(async (result, rank) => {
      const match = matches[rank];
      const own = found.get(match?.article.id ?? '');
      if (!match || !own) return;
      const { content, anchors } = await index.read(own.handle);
      const parts = anchors.filter(({ element }) => /^h[2-6]$/.test(element));
      const breaks = new Set(parts.flatMap((heading) => [heading.location, endOf(heading)]));
      const headings = lexicon.findArticle(match.article.id)?.headings ?? [];
      const positions = keepWithin(own.positions, parts, headings[match.headings[0] ?? -1]?.id);
      const { pieces, start, quote } = cutExcerpt(content, positions, breaks, lexicon.hasSpacedMarks);
      const over = parts.filter(({ location }) => location <= start + 2).at(-1);
      const fragment = over === undefined ? '' : `#${over.id}`;
      const partUrl = result.url + fragment;
      result.passage = pieces;
      result.passageUrl =
        partUrl + (quote === '' ? '' : `${fragment === '' ? '#' : ''}:~:text=${encodeURIComponent(quote)}`);
      const heading = headings.find(({ id }) => id === over?.id);
      const isNew = heading && result.headings.every(({ url }) => url !== partUrl);
      if (isNew && result.headings.length < fewHeadings)
        result.headings.push({ url: partUrl, title: [{ text: heading.text, isMatch: false }] });
    }),
  );
}

/** The positions in the part of the text under a heading; all of them when none is in it. */
function keepWithin(
  positions: ReadonlyMap<number, number>,
  parts: IndexPage['anchors'],
  id: string | undefined,
): ReadonlyMap<number, number> {
  const index = parts.findIndex((heading) => heading.id === id);
  const part = parts[index];
  const end = parts[index + 1]?.location ?? Infinity;
  const keepFrom = (from: number) => new Map([...positions].filter(([position]) => position >= from && position < end));
  if (!part) return positions;
  // The heading itself is shown as a link; what stands under it says more.
  return [keepFrom(endOf(part)), keepFrom(part.location)].find(({ size }) => size > 0) ?? positions;
}

/** The position at which the text under a heading begins. */
const endOf = ({ location, text }: IndexPage['anchors'][number]) => location + text.trim().split(/\s+/).length;
