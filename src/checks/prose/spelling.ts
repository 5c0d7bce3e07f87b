import { defaultLocale, isLocale, type Locale } from '../../i18n/locales.ts';
import type { Content } from '../content/parse-content.ts';
import { japaneseSign } from '../japanese.ts';
import type { ProseRule } from './prose-rule.ts';
import { listOwnWords, readDictionary } from './read-words.ts';

const word = /[\p{L}\p{M}](?:[\p{L}\p{M}’']*[\p{L}\p{M}])?/gu;

/** No dictionary has the words of Japanese, which are not parted by spaces. The Latin ones among them are looked up. */
const japanese = new RegExp(japaneseSign, 'gu');

/** Letters that stand for something else: an address, a name with a number or a capital inside, a word all in capitals. */
const isName = (text: string) => /^\p{Lu}{2,}s?$/u.test(text) || /\p{Ll}\p{Lu}/u.test(text);

/** Every word is in the dictionary of the language, or in `content/words/<language>.txt`. */
export function makeSpelling({ texts }: Pick<Content, 'texts'>): ProseRule {
  const own = new Map<Locale, Set<string>>();
  const known = new Map<string, boolean>();

  const isKnown = (text: string, locale: Locale): boolean => {
    const key = `${locale} ${text}`;
    let answer = known.get(key);
    if (answer === undefined) {
      const words = own.get(locale) ?? new Set(listOwnWords(texts.get(`content/words/${locale}.txt`) ?? ''));
      own.set(locale, words);
      // An own word in small letters may begin a sentence; one with a capital is a name, and is written so.
      const forms = [text, text.toLowerCase()].flatMap((form) => [
        form,
        ...listBases(form.replaceAll('’', "'"), locale),
      ]);
      answer = forms.some((form) => words.has(form) || readDictionary(locale).has(form));
      known.set(key, answer);
    }
    return answer;
  };

  return {
    name: 'spelling',
    *judge({ text, locale }) {
      if (!isLocale(locale)) return;
      // Addresses have a rule of their own.
      const plain = text
        .replace(locale === 'ja' ? japanese : /(?!)/g, ' ')
        .replace(/\S*(?:\/\/|@|\w\.\w)\S*/g, (address) => ' '.repeat(address.length));
      for (const { 0: found, index } of plain.matchAll(word)) {
        if (found.length < 2 || isName(found) || /\d/.test(plain[index - 1] ?? '') || isKnown(found, locale)) continue;
        // What a screen says stands in quotation marks, in the language of the screen.
        const isForeign = locale === 'ja' || (locale !== defaultLocale && isQuoted(plain, index));
        if (isForeign && isKnown(found, defaultLocale)) continue;
        const [nearest] = readDictionary(locale).suggest(found, { numSuggestions: 1, timeout: 300 });
        const file = `content/words/${locale}.txt`;
        const mend = nearest === undefined ? '' : ` “${nearest.replace(/^~|[+*]/g, '')}”,`;
        yield {
          index,
          word: found,
          message: `has “${found}”, which no dictionary has; expected${mend} or the word in ${file}.`,
        };
      }
    },
  };
}

/** The words of which a word is made by what is hung on its end: “can’t”, “Etsy’s”, “permítalo”. */
function listBases(text: string, locale: Locale): string[] {
  if (locale === 'en') {
    const [, base, end] = /^(.+?)('s|s'|n't|'re|'ll|'ve|'d|'m)$/.exec(text) ?? [];
    if (base === undefined) return [];
    return end === "n't" ? [base, `${base}n`] : [base];
  }
  // Vowel marks may stand or not. “And”, “so”, “with”, “as”, “for” and “the” are written together with the word.
  if (locale === 'ar') {
    const bare = text.replace(/[\u064B-\u0652]/g, '');
    const [, base] = /^[وف]?(?:[بك]?ال|لل|[بكل])?(.{3,})$/.exec(bare) ?? [];
    return base === undefined ? [bare] : [bare, base, `ال${base}`];
  }
  // French hangs small words on the front: “l’identité”, “qu’il”.
  if (locale === 'fr') {
    const [, base] = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'(.+)$/i.exec(text) ?? [];
    return base === undefined ? [] : [base];
  }
  // Portuguese hangs its pronouns on with a hyphen, which parts words here; German hangs on nothing.
  if (locale === 'pt' || locale === 'de') return [];
  // A pronoun or two on a verb move its accent: “permita” becomes “permítalo”.
  const [, verb] = /^(.{3,}?)(?:[mts]e|nos)?(?:l[aeo]s?|[mts]e|nos)$/.exec(text) ?? [];
  return verb === undefined ? [] : [verb, withoutAccents(verb)];
}

const withoutAccents = (text: string) =>
  text.replace(/[áéíóú]/g, (letter) => 'aeiou'['áéíóú'.indexOf(letter)] ?? letter);

/** Whether a place in a text is within quotation marks. */
const isQuoted = (text: string, index: number) =>
  [...text.matchAll(/«[^»]*»|„[^“]*“|“[^”]*”|"[^"]*"/g)].some(
    (quoted) => quoted.index < index && index < quoted.index + quoted[0].length,
  );
