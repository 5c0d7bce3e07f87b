import type { Problem } from '../report.ts';
import type { Article } from './parse-article.ts';
import type { Content } from './parse-content.ts';

/**
 * What a translation says as its English article does, part for part, and which attribute tells one from another. Questions and
 * variants are told apart by their ids; a word is explained where a reader of the language needs it.
 */
const shared = new Map([
  ['Callout', 'kind'],
  ['Fact', 'name'],
  ['Figure', 'picture'],
  ['Glossary', ''],
  ['PicturePair', ''],
  ['Stated', 'name'],
  ['Steps', ''],
  ['Video', 'href'],
]);

/** A translation has the facts, statements, warnings, steps, pictures and ways on of its English article, all and no others. */
export function* translatedParts({ translations }: Content): Generator<Problem> {
  for (const { own: article, english: original } of translations.values()) {
    if (!article.isReadable || !original.isReadable) continue;
    const [own, wanted] = [listMarks(article), listMarks(original)];
    for (const what of new Set([...wanted.keys(), ...own.keys()])) {
      const [lines, there] = [own.get(what) ?? [], wanted.get(what) ?? []];
      // A link may be said twice where one language needs it.
      const isAlike = what.startsWith('<') ? lines.length === there.length : lines.length > 0 || there.length === 0;
      if (isAlike) continue;
      const found = lines.length === 0 ? `no ${what}` : `${what} on ${wordLines(lines)}`;
      const expected = there.length === 0 ? 'none, as in' : `it, as on ${wordLines(there)} of`;
      yield { file: article.file, line: lines[0], message: `has ${found}; expected ${expected} ${original.file}.` };
    }
  }
}

/** The lines of each shared part, and of each link within the site. */
function listMarks({ parts, links }: Article): Map<string, number[]> {
  const marks = [
    ...parts.flatMap(({ name, line, attributes }) => {
      const attribute = shared.get(name);
      if (attribute === undefined) return [];
      return [{ line, what: attribute === '' ? `<${name}>` : `<${name} ${attribute}="${attributes.get(attribute)}">` }];
    }),
    ...links.flatMap(({ line, url }) => (url && /^[/#]/.test(url) ? [{ line, what: `link to ${url}` }] : [])),
  ];
  return new Map(
    [...Map.groupBy(marks, ({ what }) => what)].map(([what, same]) => [what, same.map(({ line }) => line)]),
  );
}

const wordLines = (lines: readonly number[]): string => `line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`;
