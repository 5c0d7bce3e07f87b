import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { isCurrent, isInEnglish, judgeSections } from '../translation/judge-sections.ts';
import { readSections, type Head } from '../translation/read-sections.ts';
import { readRecords } from '../translation/record.ts';
import { listEntries } from './entries.ts';

/** The sections of a translation that wait for being translated, or translated again, and are shown in English meanwhile. */
export interface InEnglish {
  /** The English title and summary, where they wait. */
  head: Partial<Head>;

  /** Every section of the body by its name, in the order of the English article, and whether it is shown in English. */
  body: BodySection[];

  /** The English article. */
  entry: CollectionEntry<'articles'>;
}

/** A section of the body, `start` or `#` and an id. */
export interface BodySection {
  name: string;
  isEnglish: boolean;
}

/** Reads what is recorded of a language. The result tells of one article what of it waits; undefined where all of it is translated. */
export async function listInEnglish(
  locale: Locale,
): Promise<
  (english: CollectionEntry<'articles'>, translation: CollectionEntry<'translations'>) => InEnglish | undefined
> {
  const records = readRecords((await listEntries('translated')).find(({ id }) => id === locale)?.data);
  return (english, translation) => {
    const record = records.get(english.id) ?? new Map<string, string>();
    const sections = judgeSections(
      readSections(english.data, english.body ?? ''),
      readSections(translation.data, translation.body ?? ''),
      record,
    );
    const waiting = new Set(sections.filter(isInEnglish).map(({ name }) => name));
    // What the English article no longer has is left out, though nothing waits.
    if (waiting.size === 0 && sections.every(isCurrent)) return undefined;
    const { title, summary } = english.data;
    return {
      head: { ...(waiting.has('title') && { title }), ...(waiting.has('summary') && { summary }) },
      body: sections
        .filter((section) => isCurrent(section) && section.name !== 'title' && section.name !== 'summary')
        .map(({ name }) => ({ name, isEnglish: waiting.has(name) })),
      entry: english,
    };
  };
}
