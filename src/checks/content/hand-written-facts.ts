import { toCardinal as toGerman } from 'n2words/de-DE';
import { toCardinal as toEnglish } from 'n2words/en-US';
import { toCardinal as toSpanish } from 'n2words/es-ES';
import { toCardinal as toFrench } from 'n2words/fr-FR';
import { toCardinal as toPortuguese } from 'n2words/pt-PT';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { wordQuantity, type Unit } from '../../i18n/quantity.ts';
import { factSchema, type FactData } from '../../schemas/fact.ts';
import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';

const factsFile = 'content/facts.yaml';

/** What people write for a unit, beside its name, by language. */
const shortUnits: Partial<Record<Locale, Partial<Record<Unit, string>>>> = {
  en: {
    minute: 'minute|minutes|mins?',
    hour: 'hours?|hrs?|h',
    day: 'days?',
    year: 'years?|yrs?',
    kilobyte: 'kB|kilobytes?',
    megabyte: 'MB|megabytes?',
  },
  es: {
    minute: 'minutos?|min',
    hour: 'horas?|h',
    day: 'días?',
    year: 'años?',
    kilobyte: 'kB|kilobytes?',
    megabyte: 'MB|megabytes?',
  },
  pt: {
    minute: 'minutos?|min',
    hour: 'horas?|h',
    day: 'dias?',
    year: 'anos?',
    kilobyte: 'kB|quilobytes?',
    megabyte: 'MB|megabytes?',
  },
  fr: {
    minute: 'minutes?|min',
    hour: 'heures?|h',
    day: 'jours?',
    year: 'ans?|années?',
    kilobyte: 'ko|kB|kilooctets?',
    megabyte: 'Mo|MB|mégaoctets?',
  },
  de: {
    minute: 'Minuten?|Min',
    hour: 'Stunden?|Std|h',
    day: 'Tage?n?',
    year: 'Jahre?n?',
    kilobyte: 'kB|Kilobytes?',
    megabyte: 'MB|Megabytes?',
  },
  ja: { kilobyte: 'KB|kB|キロバイト', megabyte: 'MB|メガバイト' },
  ar: {
    minute: 'دقيقة|دقائق|دقيقتان|دقيقتين|د',
    hour: 'ساعة|ساعات|س',
    day: 'يوم|أيام|يومًا|يوما',
    year: 'سنة|سنوات|سنين|عام|أعوام|عامًا|عاما',
    kilobyte: 'kB|KB|كيلوبايت|كيلو بايت',
    megabyte: 'MB|ميغابايت|ميجابايت|ميغا بايت|ميجا بايت',
  },
};

/** A number in words, by language: “twenty-four”. */
const toWords: Partial<Record<Locale, (number: number) => string>> = {
  en: toEnglish,
  es: toSpanish,
  // The package has the words of Portugal, which differ in three of them: “dezasseis”.
  pt: (number) => toPortuguese(number).replace(/deza(?=ss|n)/, 'deze'),
  fr: toFrench,
  de: toGerman,
};

/**
 * A number or a name for which a fact exists is not written by hand, however it is spelt: an organization that states another would be
 * contradicted. Headings may, because they are addresses too.
 */
export function* handWrittenFacts({ articles, yaml }: Content): Generator<Problem> {
  const data = yaml.get(factsFile)?.data;
  const known = Object.entries((data ?? {}) as Record<string, unknown>).flatMap(([name, value]) => {
    const { success, data: fact } = factSchema.safeParse(value);
    return success ? [{ name, fact }] : [];
  });
  const patterns = new Map<Locale, ReturnType<typeof listPatterns>>();
  for (const { file, locale, paragraphs } of articles) {
    if (!isLocale(locale)) continue;
    const facts = patterns.get(locale) ?? listPatterns(known, locale);
    patterns.set(locale, facts);
    for (const { line, text: written } of paragraphs) {
      // A no-break space and the end of a line part words too.
      const text = written.replace(/\s+/g, ' ');
      const lower = text.toLowerCase();
      const found = facts
        .filter(({ start }) => lower.includes(start))
        .flatMap(({ name, pattern }) => [...text.matchAll(pattern)].map(([words]) => ({ name, words })));
      for (const [words, same] of Map.groupBy(found, (entry) => entry.words)) {
        const expected = [...new Set(same.map(({ name }) => `<Fact name="${name}" />`))].join(' or ');
        yield { file, line, isWording: true, message: `writes “${words}” by hand; expected ${expected}.` };
      }
    }
  }
}

/** How each fact is found. `start` is what every spelling of it has, in lower case, and most texts have not, which is sooner seen. */
const listPatterns = (known: ReadonlyArray<{ name: string; fact: FactData }>, locale: Locale) => {
  const find = (source: string) => findWords(source, locale);
  return known.flatMap(({ name, fact }) => {
    if ('unit' in fact) {
      const words = wordQuantity(fact, locale).replace(/\s+/g, ' ');
      // Where one and two have no digit, “an hour” is said of many things.
      if (!/\d/.test(words)) return [];
      const [, number = '', unit = ''] = /^(\S*?\d)(?!\d) ?(.*)$/u.exec(words) ?? [];
      const units = [RegExp.escape(unit), shortUnits[locale]?.[fact.unit]].filter(Boolean).join('|');
      // “version 79” has its number last.
      if (!/^\d/.test(number)) return [{ name, start: words.toLowerCase(), pattern: find(RegExp.escape(words)) }];
      // “Five minutes” is said of many things.
      const inWords = Number(number) >= 10 ? toWords[locale]?.(Number(number)) : undefined;
      return [number, inWords]
        .filter((start) => start !== undefined)
        .map((start) => ({ name, start, pattern: find(`${RegExp.escape(start)}(?: ?|-)(?:${units})`) }));
    }
    if (typeof fact.value !== 'string') return [];
    const words = fact.value.replace(/^https:\/\/|\/$/g, '').replace(/\s+/g, ' ');
    return [{ name, start: words.toLowerCase(), pattern: find(RegExp.escape(words)) }];
  });
};

/** The words where they stand alone, not as a part of a longer number, domain or address. Japanese has no spaces around them. */
const findWords = (source: string, locale: Locale) => {
  const letter = locale === 'ja' ? '\\p{Script=Latin}' : '\\p{L}';
  return new RegExp(`(?<![${letter}\\p{N}_@./-])${source}(?![${letter}\\p{N}_@/-]|\\.\\w)`, 'giu');
};
