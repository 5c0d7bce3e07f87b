import type { CollectionEntry } from 'astro:content';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { findCode } from '../links/follow-link.ts';
import { codeOf } from './code-of.ts';
import { listEntries } from './entries.ts';
import { listInEnglish, type InEnglish } from './in-english.ts';
import { listLanguages } from './languages.ts';
import { readLedger } from './ledger.ts';
import { articleUrl } from './urls.ts';

/** An article as one language of the site shows it. */
export interface Article {
  /** Its file name, and the last part of its address in every language. */
  slug: string;

  /** The path of its page in the language that was asked for. */
  url: string;

  title: string;

  /** One sentence that already answers. */
  summary: string;

  /** Other words for the same thing; searched, never shown. */
  aliases: string[];
  aliasesLanguage: Locale;

  /** The key of its topic. */
  topic: string;

  /** The permanent short code; the same in every language. */
  code: string;

  /** The day on which its statements were last compared with the copies of its sources. */
  checked: Date;

  /** The last change that readers who know it should hear of, where there was one. */
  changed: { on: Date; what: string } | undefined;

  /** Keys of the sources of its facts. */
  sources: string[];

  /** Slugs of the articles a reader may need next. */
  related: string[];

  /** Who helps a reader whom it did not help. */
  contact: 'organization' | 'persona-privacy' | 'nobody';

  /** Whether it was brought over from another help center, and nobody has revised it yet. */
  isImported: boolean;

  /** The language its text is in: the one asked for, or English where it is not translated. */
  language: Locale;

  /** The language of its title, which is English too while the translation of the title waits; and that of its summary. */
  titleLanguage: Locale;
  summaryLanguage: Locale;

  /** Where it is translated, the sections that still are in English. */
  inEnglish: InEnglish | undefined;

  /** The file to render. */
  entry: CollectionEntry<'articles'> | CollectionEntry<'translations'>;
}

const memoized = new Map<Locale, Promise<Article[]>>();

/** Every article in the reading order of its topic. An article without a translation comes in English; its `language` says so. */
export function listArticles(locale: Locale): Promise<Article[]> {
  // Memoized, except in `astro dev`, which must see edits.
  if (import.meta.env.DEV) return readArticles(locale);
  let articles = memoized.get(locale);
  if (!articles) memoized.set(locale, (articles = readArticles(locale)));
  return articles;
}

async function readArticles(locale: Locale): Promise<Article[]> {
  const [originals, translations, inEnglish] = await Promise.all([
    listEntries('articles'),
    listEntries('translations'),
    listInEnglish(locale),
  ]);
  const translated = new Map(translations.map((entry) => [entry.id, entry]));

  return originals
    .filter(({ data }) => import.meta.env.DEV || !data.draft)
    .sort((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, defaultLocale))
    .map((original): Article => {
      const file = locale === defaultLocale ? undefined : translated.get(`${locale}/${original.id}`);
      const english = file && inEnglish(original, file);
      // One that is only begun is none yet, but for its aliases, which readers do not see.
      const translation = english?.body.every(({ isEnglish }) => isEnglish) ? undefined : file;
      const { title, summary, checked, changed } = { ...(translation ?? original).data, ...english?.head };
      const { topic, sources, related, contact, imported } = original.data;
      return {
        slug: original.id,
        url: articleUrl(locale, original.id),
        title,
        summary,
        aliases: (file ?? original).data.aliases,
        aliasesLanguage: file ? locale : defaultLocale,
        topic,
        code: codeOf(original),
        checked,
        changed,
        sources,
        related,
        contact,
        isImported: imported !== undefined && imported.revised === undefined,
        language: translation ? locale : defaultLocale,
        titleLanguage: !translation || english?.head.title !== undefined ? defaultLocale : locale,
        summaryLanguage: !translation || english?.head.summary !== undefined ? defaultLocale : locale,
        inEnglish: translation && english,
        entry: translation ?? original,
      };
    });
}

/** One article by its slug, or by one it had before. Throws when there is none: links in content are checked before the build. */
export async function findArticle(locale: Locale, slug: string): Promise<Article> {
  const articles = await listArticles(locale);
  const bySlug = articles.find((candidate) => candidate.slug === slug);
  const code = bySlug ? bySlug.code : findCode(await readLedger(), slug);
  const article = bySlug ?? articles.find((candidate) => candidate.code === code);
  if (!article) throw new Error(`There is no article content/articles/${defaultLocale}/${slug}.mdx.`);
  return article;
}

/** Those languages of this deployment that an article is written in, the default first. */
export async function listLanguagesOf(slug: string): Promise<Locale[]> {
  const written = (await listLanguages()).map(async (locale) =>
    (await listArticles(locale)).some((article) => article.slug === slug && article.language === locale)
      ? [locale]
      : [],
  );
  return (await Promise.all(written)).flat();
}

/** An article in every language that it is written in, the default first. */
export async function listInLanguages(slug: string): Promise<Article[]> {
  return Promise.all((await listLanguagesOf(slug)).map((locale) => findArticle(locale, slug)));
}
