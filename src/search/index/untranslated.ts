import { defaultLocale, locales, type Locale } from '../../i18n/locales.ts';
import { basePath, inLanguage } from '../../model/urls.ts';
import { aliasSeparator } from './attributes.ts';
import type { IndexedPage } from './make-lexicon.ts';

/** What a language says of articles that wait for their translation. */
export interface Waiting {
  /** `content/aliases/<locale>.yaml`: by the address of an article, what readers of the language type for it. */
  aliases: Readonly<Record<string, readonly string[]>>;

  /** The titles of topics: in the language of the original, and in this one. */
  topics: ReadonlyMap<string, string>;
}

/**
 * The articles that a language has not translated, as pages of it: under the titles of the originals, without a text. `own` are the
 * pages that it has.
 */
export function listUntranslated(
  locale: Locale,
  originals: readonly IndexedPage[],
  own: readonly IndexedPage[],
  { aliases, topics }: Waiting,
): IndexedPage[] {
  const written = new Set(own.map(({ url }) => url));
  return originals
    .map(({ id, url, meta }): IndexedPage => ({
      id,
      // Addresses in the index begin at the root of the site, wherever that is on its host.
      url: `/${inLanguage(url, locale).slice(basePath.length)}`,
      content: '',
      meta: {
        ...meta,
        topic: topics.get(meta['topic'] ?? '') ?? meta['topic'] ?? '',
        aliases: (aliases[url] ?? []).join(aliasSeparator),
      },
      anchors: [],
      lang: locales[defaultLocale].lang,
    }))
    .filter(({ url }) => !written.has(url));
}
