import { defaultLocale } from '../../i18n/locales.ts';
import { parseText, type Article } from './parse-article.ts';
import type { Content } from './parse-content.ts';
import { fixesFile, listFixNodes, listFixTexts, type FixText } from './parse-fixes.ts';

/** A text of the tree with sentences, read as an article of its own, whose lines are those of its file. */
export type FixSentences = FixText & { article: Article };

/** The texts of the tree that have sentences. Rules about articles can be asked of them. */
export const listFixSentences = (content: Content): FixSentences[] =>
  listFixTexts(content)
    .filter(({ kind }) => kind === 'sentences' || kind === 'speech')
    .map((text) => ({ ...text, article: asArticle(text, content) }));

function asArticle({ locale, file, line, text }: FixText, content: Content): Article {
  // What stands on its line in the file is found on it by every rule.
  const source = '\n'.repeat(line - 1) + text;
  return { ...emptyArticle(file, content), locale, isOriginal: locale === defaultLocale, ...parseText(file, source) };
}

/** The articles that outcomes read on to, as the links of an article. */
export function readingsAsArticle(content: Content): Article {
  const links = [...listFixNodes(content).values()].flatMap(({ readings }) =>
    readings.map(({ href, line }) => ({ line, url: href, text: undefined })),
  );
  return { ...emptyArticle(fixesFile, content), ...parseText(fixesFile, ''), links };
}

const emptyArticle = (file: string, { yaml }: Content) => ({
  file,
  locale: defaultLocale,
  slug: '',
  isOriginal: true,
  isImported: false,
  isDraft: false,
  frontmatter: yaml.get(file) ?? { file, source: '', data: undefined, lineOf: () => 1, problems: [] },
});
