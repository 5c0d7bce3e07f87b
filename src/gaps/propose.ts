import { parseDocument, isSeq } from 'yaml';
import type { Locale } from '../i18n/locales.ts';
import { emptyWords } from '../search/index/empty-words.ts';
import { fold, splitWords } from '../search/query/fold.ts';
import type { MergedGap } from './gap.ts';

/** The files of a language that a proposal reads and changes, by path. */
export type GapFiles = Readonly<Record<string, string>>;

/** What search says of a gap today: the slugs of the articles that it finds, the best first. */
export interface AskedGap extends MergedGap {
  found: readonly string[];
}

/** What was proposed, and what an editor has to decide first. */
export interface Proposal {
  files: GapFiles;

  /** A line for each gap, saying what became of it. */
  notes: Array<{ gap: AskedGap; note: string; isOpen: boolean }>;
}

/** An alias is what somebody types, not a whole complaint. */
const longestAlias = 8;

/**
 * Changes to `files` by which search answers gaps whose article is known. For each: a golden query; a synonym, when a name of the article
 * says the same in all words but one; else an alias. A gap without an article is left to an editor, unless search answers it by now with
 * an article that its readers have not been to. `stem` gives what all forms of a word share.
 */
export function propose(gaps: readonly AskedGap[], files: GapFiles, stem: (word: string) => string): Proposal {
  const after: Record<string, string> = { ...files };
  const notes: Proposal['notes'] = [];
  for (const gap of gaps) {
    const { locale, words, unhelpful, found } = gap;
    const say = (note: string, isOpen = false) => void notes.push({ gap, note, isOpen });
    const article = gap.article ?? found.find((slug) => !unhelpful.includes(slug));
    if (article === undefined) {
      say(
        found.length === 0 ? 'nothing is found: which article answers?' : 'readers of what is found were not helped',
        true,
      );
      continue;
    }
    const file = `content/articles/${locale}/${article}.mdx`;
    const source = after[file];
    if (source === undefined) {
      say(`there is no ${file}; expected the name of an article in this language`, true);
      continue;
    }
    const golden = `e2e/search-quality/${locale}.tsv`;
    const lines = after[golden]?.split('\n') ?? [];
    const isGolden = lines.some((line) => keyOf(line.split('\t')[0] ?? '') === keyOf(words));
    if (!isGolden) after[golden] = `${(after[golden] ?? '').replace(/\n*$/, '\n')}${words}\t${article}\treader\n`;
    if (found[0] === article) {
      say(`${article} comes first by now${isGolden ? ', and is in the golden list' : ': golden query, if it answers'}`);
      continue;
    }
    const names = listNames(source);
    const synonym = findSynonym(words, names, locale, after, stem);
    const synonyms = `content/synonyms/${locale}.yaml`;
    if (synonym) {
      after[synonyms] = addSynonym(after[synonyms] ?? '', synonym);
      say(`golden query, and the synonym “${synonym.other}” for “${synonym.known}”`);
    } else if (splitWords(fold(words)).length > longestAlias) {
      say('golden query; too long for an alias: what do others say for it?', true);
    } else {
      after[file] = addAlias(source, keyOf(words));
      say(`golden query, and an alias of ${article}`);
    }
  }
  return { files: after, notes };
}

const keyOf = (words: string) => splitWords(fold(words)).join(' ');

const frontmatterOf = (source: string) => /^---\r?\n([^]*?)^---/m.exec(source)?.[1] ?? '';

/** The title of an article and its aliases. */
function listNames(source: string): string[] {
  const { title = '', aliases = [] } = parseDocument(frontmatterOf(source)).toJS() as {
    title?: string;
    aliases?: string[];
  };
  return [title, ...aliases];
}

/** A word that no article or synonym of the language has, and the one that stands in its place in a name of the article. */
function findSynonym(
  words: string,
  names: readonly string[],
  locale: Locale,
  files: GapFiles,
  stem: (word: string) => string,
): { known: string; other: string } | undefined {
  const empty = new Set(emptyWords[locale].map(fold));
  const tellingOf = (text: string) => splitWords(fold(text)).filter((word) => !empty.has(word));
  const isOfLanguage = (file: string) =>
    file.includes(`/articles/${locale}/`) || file.endsWith(`synonyms/${locale}.yaml`);
  const known = new Set(
    Object.entries(files)
      .filter(([file]) => isOfLanguage(file))
      .flatMap(([, text]) => splitWords(fold(text)).map(stem)),
  );
  const asked = tellingOf(words);
  const [other, ...others] = asked.filter((word) => !known.has(stem(word)));
  if (other === undefined || others.length > 0 || asked.length < 2) return undefined;
  const rest = asked.filter((word) => word !== other).map(stem);
  for (const name of names) {
    const telling = tellingOf(name);
    const left = telling.filter((word) => !rest.includes(stem(word)));
    if (telling.length === asked.length && left.length === 1 && left[0] !== undefined) return { known: left[0], other };
  }
  return undefined;
}

/** The list of synonyms with a word in the group of another, or both as a group of their own at the end. */
function addSynonym(source: string, { known, other }: { known: string; other: string }): string {
  const lines = source.split('\n');
  const at = lines.findIndex((line) => {
    const group = line.startsWith('- [') ? parseDocument(line).get(0) : undefined;
    return isSeq(group) && (group.toJSON() as string[]).includes(known);
  });
  if (at < 0) return `${source.replace(/\n*$/, '\n')}- [${known}, ${other}]\n`;
  return lines.with(at, (lines[at] ?? '').replace(/\]\s*$/, `, ${other}]`)).join('\n');
}

/** The article with one more alias, the last of its list. */
function addAlias(source: string, alias: string): string {
  const list = /^aliases:[ \t]*\r?\n((?:  - .*\r?\n)*)/m.exec(source);
  if (!list) return source.replace(/^checked:/m, `aliases:\n  - ${alias}\nchecked:`);
  const end = list.index + list[0].length;
  return `${source.slice(0, end)}  - ${alias}\n${source.slice(end)}`;
}
