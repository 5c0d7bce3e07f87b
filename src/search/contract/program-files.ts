import { localeKeys, locales } from '../../i18n/locales.ts';
import { searchFiles } from './search-files.ts';

/** The programs of search that pages load on intent: the name of each file, and its source. */
export const searchPrograms: Readonly<Record<string, string>> = {
  [searchFiles.engine]: 'src/search/browser/engine.ts',
  [searchFiles.worker]: 'src/search/browser/index-worker.ts',
  [searchFiles.passage]: 'src/search/browser/help-passage.ts',
  ...Object.fromEntries(
    localeKeys.map((locale) => [searchFiles.forms(locales[locale].lang), `src/search/query/word-forms/${locale}.ts`]),
  ),
};
