import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';
import { fold, splitWords } from '../search/query/fold.ts';
import type { Gap, MergedGap } from './gap.ts';

/** Gaps with the same words, in one language, as one; what came in most often first. */
export function mergeGaps(gaps: readonly Gap[]): MergedGap[] {
  const merged = new Map<string, MergedGap>();
  for (const { words, page, article } of gaps) {
    const { locale, slug } = readPage(page);
    const key = `${locale} ${splitWords(fold(words)).join(' ')}`;
    const known = merged.get(key) ?? { words, locale, count: 0, unhelpful: [] };
    known.count += 1;
    if (slug !== undefined && !known.unhelpful.includes(slug)) known.unhelpful.push(slug);
    if (article !== undefined) known.article = article;
    merged.set(key, known);
  }
  return [...merged.values()].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}

/** The language of a page of the site, wherever its host has it, and the slug of an article. */
function readPage(page: string | undefined): { locale: Locale; slug?: string | undefined } {
  const path = page !== undefined && URL.canParse(page) ? new URL(page).pathname : (page ?? '');
  const parts = path.split('/').filter(Boolean);
  const locale = parts.find((part): part is Locale => isLocale(part)) ?? defaultLocale;
  const at = parts.indexOf('articles');
  return { locale, slug: at < 0 ? undefined : parts[at + 1] };
}
