import { parse, stringify } from 'yaml';
import { parseArticles, type ContentFiles } from '../../src/authoring/content-files.ts';
import { codeOf, idsOf } from '../../src/checks/content/codes-and-ids.ts';
import { linksFile } from '../../src/checks/content/parse-content.ts';
import { recordArticles } from '../../src/links/change-ledger.ts';
import { formatLedger, readLedgerLines } from '../../src/links/ledger-file.ts';
import { mintCode } from '../../src/links/mint-code.ts';

/** One in so many of the longer words of a copy is another one. */
const changedWord = 12;

const longest = { title: 70, summary: 180 };

/**
 * The files of a site of `count` articles: ours, and copies of ours of which no two are the same. A copy has names, words, aliases and a
 * code of its own, and its links lead to the copies made with it. In each of `translations` every article is written as well. The same
 * arguments always give the same files. Sizes below the number of our articles leave ours as they are.
 */
export function makeCorpus(ours: ContentFiles, count: number, translations: readonly string[]): ContentFiles {
  const originals = Object.keys(ours).flatMap((file) => /^content\/articles\/en\/(.+)\.mdx$/.exec(file)?.[1] ?? []);
  const ledger = Object.fromEntries(readLedgerLines(ours[linksFile]));
  const codes = new Set(Object.entries(ledger).flatMap(([code, { otherCodes = [] }]) => [code, ...otherCodes]));
  const random = makeRandom(count);
  const copies = Array.from({ length: Math.max(0, count - originals.length) }, (_, index) => ({
    original: originals[index % originals.length] ?? '',
    copy: Math.floor(index / originals.length) + 1,
  }));
  const slugOf = (original: string, copy: number) => (copy === 0 ? original : `${original}-${String(copy)}`);
  const slugs = new Set([...originals, ...copies.map(({ original, copy }) => slugOf(original, copy))]);
  const textOf = (slug: string) => ours[`content/articles/en/${slug}.mdx`] ?? '';

  const english = copies.map(({ original, copy }): [file: string, text: string] => {
    const code = mintCode(codes, random);
    codes.add(code);
    // The last copies are not complete: their links to what was not copied lead to the original.
    const lead = (slug: string) => (slugs.has(slugOf(slug, copy)) ? slugOf(slug, copy) : slug);
    const text = vary(textOf(original), makeName(copy), random, ({ related, ...names }) => ({
      ...names,
      code,
      ...(related && { related: related.map(lead) }),
    }));
    const led = text.replace(/(?<=\]\(\/articles\/)[a-z0-9-]+(?=\/)/g, lead);
    return [`content/articles/en/${slugOf(original, copy)}.mdx`, led];
  });
  const files = { ...ours, ...Object.fromEntries(english) };
  const translated = translations.flatMap((language) =>
    [...slugs].flatMap((slug): Array<[file: string, text: string]> => {
      const file = `content/articles/${language}/${slug}.mdx`;
      if (ours[file] !== undefined) return [];
      const source = files[`content/articles/en/${slug}.mdx`] ?? '';
      // What a translation says of itself; the rest is that of the English article.
      return [
        [
          file,
          vary(source, language, random, ({ title, summary, aliases, checked }) => ({
            title,
            summary,
            aliases,
            checked,
          })),
        ],
      ];
    }),
  );
  const all = { ...files, ...Object.fromEntries(translated) };

  const live = [...parseArticles(all).originals.values()].map((article) => ({
    slug: article.slug,
    code: codeOf(article) ?? '',
    ids: idsOf(article),
  }));
  return { ...all, [linksFile]: formatLedger(recordArticles(ledger, live)) };
}

/** What is changed of the frontmatter of a copy. */
interface Names {
  title: string;
  summary: string;
  aliases: string[];
  checked: string;
  related?: string[];
}

/** An article with other names, all marked alike, and with words here and there that only few articles have. */
function vary(text: string, mark: string, random: () => number, rewrite: (names: Names) => object): string {
  const [, frontmatter = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
  const names = parse(frontmatter) as Names;
  const named = rewrite({
    ...names,
    title: `${mark}: ${names.title}`.slice(0, longest.title).trimEnd(),
    summary: `${mark}: ${names.summary}`.slice(0, longest.summary).trimEnd(),
    aliases: names.aliases.map((alias) => `${alias} ${mark.toLowerCase()}`),
  });
  // Addresses, tags, ids and names in code stay.
  const varied = body
    .split(/(<[^>]*>|\]\([^)]*\)|\{[^}]*\}|`[^`]*`)/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/\b[a-z]{5,}\b/g, change)))
    .join('');
  return `---\n${stringify(named)}---\n${varied}`;

  function change(word: string): string {
    if (random() * changedWord >= 1) return word;
    // Most of the new words are in many articles, and some in one alone.
    return makeName(Math.floor(10_000 * random() ** 3)).toLowerCase();
  }
}

/** A name that no language has: `Bado`, `Bageno`; another for each number. */
function makeName(number: number): string {
  const syllables: string[] = [];
  for (let rest = number + 100; rest > 0; rest = Math.floor(rest / 60))
    syllables.push('bdfgklmnprst'.charAt(rest % 12) + 'aeiou'.charAt(Math.floor(rest / 12) % 5));
  const name = syllables.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Numbers from 0 to below 1, the same for the same seed. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
