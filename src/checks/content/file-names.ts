import path from 'node:path';
import { defaultLocale, isLocale, localeKeys, translatedLocales, type Locale } from '../../i18n/locales.ts';
import { recordFolder } from '../../translation/record.ts';
import { isKebabCase, toKebabCase } from '../kebab-case.ts';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import type { Article } from './parse-article.ts';
import type { Content } from './parse-content.ts';

/** The folders that hold one file for each language but English, whose texts stand in the file that is named as the folder is. */
const textFolders = ['content/topics', 'content/fixes', 'content/official-addresses'];

/** The folders that hold one file for each language. */
const wordFolders = ['content/terms', 'content/synonyms', 'content/replies', 'content/warning-signs'];

/** The files that pages are made from, whatever the language. */
const neededFiles = ['content/fixes.yaml', 'content/official-addresses.yaml'];

/** A language of which every article is translated has no file of aliases for those that wait; one of which none is, no records. */
const foldersByLanguage = [...textFolders, ...wordFolders, 'content/aliases', recordFolder];

/**
 * Every file stands where the site looks for it: in the folder of a language, under a name that can be an address. None is missing
 * that the site looks for.
 */
export function* fileNames({ files, articles, originals }: Content): Generator<Problem> {
  for (const article of articles) {
    const message = judge(article, originals);
    if (message !== undefined) yield { file: article.file, message };
  }
  for (const file of files) {
    const { dir, name, ext } = path.posix.parse(file);
    if (file.startsWith('content/articles/') && ext !== '.mdx') {
      yield { file, message: 'is read by nobody; expected a name that ends with .mdx.' };
    }
    if (!foldersByLanguage.includes(dir)) continue;
    if (ext !== '.yaml') {
      yield { file, message: 'is read by nobody; expected a name that ends with .yaml.' };
    } else if (!isLocale(name)) {
      yield { file, message: `is not named after a language. ${suggestNearest(name, localeKeys)}` };
    } else if (name === defaultLocale && textFolders.includes(dir)) {
      yield { file, message: `is read by nobody; expected the English texts in ${dir}.yaml.` };
    }
  }
  const inLanguages = (locales: readonly Locale[], folders: readonly string[]) =>
    folders.flatMap((folder) => locales.map((locale) => `${folder}/${locale}.yaml`));
  for (const file of [...inLanguages(translatedLocales, textFolders), ...inLanguages(localeKeys, wordFolders)]) {
    if (!files.includes(file)) yield { file, message: 'does not exist; expected one in each language of the site.' };
  }
  for (const file of neededFiles) {
    if (!files.includes(file))
      yield { file, message: 'does not exist; expected it, because a page is made from it. Restore it from git.' };
  }
}

function judge({ locale, slug }: Article, originals: Content['originals']): string | undefined {
  if (!isLocale(locale)) {
    return `is not in the folder of a language of src/i18n/locales.ts. ${suggestNearest(locale, localeKeys)}`;
  }
  if (!isKebabCase(slug)) {
    return `has a name that is no address; expected lower-case words joined by hyphens: ${toKebabCase(slug)}.mdx.`;
  }
  if (originals.has(slug)) return undefined;
  const nearest = suggestNearest(slug, [...originals.keys()], (name) => `${name}.mdx`);
  return `translates content/articles/${defaultLocale}/${slug}.mdx, which does not exist. ${nearest}`;
}
