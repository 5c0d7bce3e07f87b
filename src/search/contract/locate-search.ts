import { locales, type Locale } from '../../i18n/locales.ts';
import { basePath, fileUrl } from '../../model/urls.ts';
import { searchFiles } from './search-files.ts';
import type { SearchSetup } from './setup.ts';

/** The addresses of a language’s search. In `npm run dev`, programs are loaded from their sources. */
export function locateSearch(locale: Locale): SearchSetup {
  const { lang } = locales[locale];
  const isDev = import.meta.env.DEV;
  return {
    engine: fileUrl(isDev ? 'src/search/browser/engine.ts' : searchFiles.engine),
    lexicon: fileUrl(searchFiles.lexicon(lang)),
    forms: fileUrl(isDev ? `src/search/query/word-forms/${locale}.ts` : searchFiles.forms(lang)),
    base: basePath,
    lang,
  };
}

/** The address of the program that marks the passage a search led to. */
export const locatePassage = (): string =>
  fileUrl(import.meta.env.DEV ? 'src/search/browser/help-passage.ts' : searchFiles.passage);
