/** A text with named gaps: `Results for “{query}”`. */
export type Phrase = string;

/** A phrase for each plural form of a language, of which `other` is required. The forms are those of CLDR: see `Intl.PluralRules`. */
export type PluralPhrase = { other: Phrase } & Partial<Record<Intl.LDMLPluralRule, Phrase>>;

/** Fills the named gaps of a phrase. Throws when a gap has no value, so that no reader sees `{query}`. */
export function fillPhrase(phrase: Phrase, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The phrase “${phrase}” has the gap ${gap}, and no value for it was given.`);
    return value;
  });
}

/** Fills a plural phrase: picks the form for `count` in `lang`, and writes the count in Latin digits, as the texts do, which not every browser has for Arabic. */
export function fillPlural(
  phrases: PluralPhrase,
  count: number,
  lang: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const phrase = phrases[new Intl.PluralRules(lang).select(count)] ?? phrases.other;
  return fillPhrase(phrase, {
    ...values,
    count: new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(count),
  });
}
