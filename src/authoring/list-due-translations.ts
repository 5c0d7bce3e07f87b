import { valueOf } from '../checks/content/parse-yaml.ts';
import { parseArticle } from '../checks/content/parse-article.ts';
import { isoDate } from '../i18n/format.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { isInEnglish, type State } from '../translation/judge-sections.ts';
import type { ContentFiles } from './content-files.ts';
import { listFirstDays, readHistory } from './source-history.ts';
import { articleFile, compare, listSlugs } from './translation-files.ts';

/** An article that is to be translated, or a section of one. */
export interface Due {
  language: Locale;
  article: string;

  /** Left out where nothing of the article is translated. */
  section?: string;
  state: Exclude<State, 'fresh'> | 'article';

  /**
   * The day since when it is due: of the commit by which the English text became what it is, else the day on which that was last compared
   * with its sources.
   */
  since?: string;
}

/** What is due in some languages, by language, the oldest first. Reads the history of the English articles from git. */
export function listDueTranslations(files: ContentFiles, languages: readonly Locale[]): Due[] {
  const firstDays = listFirstDays(`content/articles/${defaultLocale}`);
  return languages.flatMap((language) =>
    listSlugs(files, defaultLocale)
      .flatMap((slug) => listOfArticle(files, language, slug, firstDays))
      .sort((a, b) => ((a.since ?? '9') < (b.since ?? '9') ? -1 : a.since === b.since ? 0 : 1)),
  );
}

function listOfArticle(
  files: ContentFiles,
  language: Locale,
  article: string,
  firstDays: ReadonlyMap<string, string>,
): Due[] {
  const file = articleFile(defaultLocale, article);
  const { english, record, sections } = compare(files, language, article);
  const isBegun = sections.some((section) => !isInEnglish(section) && section.state !== 'retired');
  if (files[articleFile(language, article)] === undefined || !isBegun) {
    return [{ language, article, state: 'article', ...ageOf(firstDays.get(file) ?? checkedOn(files, file)) }];
  }
  return sections.flatMap(({ name, state }): Due[] => {
    if (state === 'fresh') return [];
    const section = english.find((one) => one.name === name);
    const since = section && state !== 'unrecorded' ? readHistory(file, section, record.get(name)).since : undefined;
    return [{ language, article, section: name, state, ...ageOf(since ?? checkedOn(files, file)) }];
  });
}

const ageOf = (since: string | undefined) => (since === undefined ? {} : { since });

function checkedOn(files: ContentFiles, file: string): string | undefined {
  const checked = valueOf(parseArticle(file, files[file] ?? '').frontmatter.data, 'checked');
  return checked instanceof Date ? isoDate(checked) : undefined;
}
