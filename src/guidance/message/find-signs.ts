import type { WarningSigns } from '../../schemas/warning-signs.ts';

/** What words of a message do. */
export type SignKind = keyof WarningSigns;

/** Words that should make a reader careful, as the message has them. */
export interface FoundSign {
  kind: SignKind;
  words: string[];
}

/** How many places of one kind are named. */
const most = 3;

/** What makes the opposite of words that follow in the same clause: "we never ask for your password". */
const negation =
  /(?:^|[^\p{L}])(?:never|not|don't|won't|cannot|can't|doesn't|without|no|nunca|jamas|tampoco|sin|ni|nadie|nie|niemals|nicht|niemand(?:em|en)?|kein(?:e[mnrs]?)?|ohne)(?:[^\p{L}]+[\p{L}\d']+){0,6}[^\p{L}]*$/u;

/** German denies after its verb: “geben Sie nie Ihr Passwort ein”, “senden Sie Ihren Code nicht”. */
const lateNegation = /(?<!\p{L})(?:nie|niemals|nicht|niemand(?:em|en)?|kein(?:e[mnrs]?)?)(?!\p{L})/u;

/** The same after words of Japanese: “求めません”, “入力しないで”. Not “入力しなければなりません”, which asks for it, nor “いただけませんか”. */
const negationBehind = new RegExp(
  simplify(
    '^[^。！？、,.!?\\n]{0,12}?(?:(?<!なければなり|なくてはなり)ません(?!か)|ないで|ないよう|ことはない|ことはあり)',
  ).plain,
  'u',
);

/** The same in Arabic, where “and” and “so” are written together with what follows: “ولا نطلب كلمة المرور”. */
const negationInArabic =
  /(?:^|[^\p{L}])[وف]?(?:لا|لن|لم|ليس|ليست|لسنا|دون|بدون|عدم)(?:[^\p{L}]+[\p{L}\d]+){0,6}[^\p{L}]*$/u;

/** The words of a text that should make its reader careful, by what they do, in the order of the kinds. */
export function findSigns(text: string, signs: WarningSigns): FoundSign[] {
  const { plain, places } = simplify(text);
  return (Object.keys(signs) as SignKind[]).flatMap((kind) => {
    const ranges = signs[kind]
      .flatMap((phrase) => Array.from(plain.matchAll(compile(phrase)), ({ index, 0: found }) => ({ index, found })))
      .filter(({ index }) => !isNegated(plain.slice(0, index)))
      .filter(({ index, found }) => !lateNegation.test(found + readNextWord(plain.slice(index + found.length))))
      .filter(({ index, found }) => !isDenied(found, plain, index))
      .toSorted((a, b) => a.index - b.index || b.found.length - a.found.length)
      // A phrase within another says nothing more.
      .filter(({ index }, place, all) => {
        const before = all.slice(0, place);
        return !before.some((other) => index < other.index + other.found.length);
      });
    const words = ranges.map(({ index, found }) =>
      text.slice(places[index], (places[index + found.length - 1] ?? text.length) + 1).replace(/\s+/g, ' '),
    );
    const different = words.filter((each, place) => words.findIndex((other) => isSame(each, other)) === place);
    return different.length === 0 ? [] : [{ kind, words: different.slice(0, most) }];
  });
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Whether what was found ends in Japanese, and what follows makes it the opposite. */
const isDenied = (found: string, plain: string, index: number) =>
  endsInJapanese.test(found) && negationBehind.test(plain.slice(index + found.length).slice(0, 40));

/** A text in lower case and without accents, and for each of its letters the place that it has in the text. */
function simplify(text: string): { plain: string; places: number[] } {
  let plain = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    const simple = letter
      .normalize('NFKD')
      .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
      .toLowerCase();
    const straight = simple.replace(/[‘’ʼ]/g, "'");
    places.push(...Array.from({ length: straight.length }, () => place));
    plain += straight;
    place += letter.length;
  }
  return { plain, places };
}

const compiled = new Map<string, RegExp>();

// Ranges, because a thousand patterns with properties of Unicode take seconds to be made. Letters have no accents and no capitals here.
const japanese = String.raw`\u3041-\u30FF\u3400-\u9FFF`;
// Not the comma and the marks of Arabic, U+0606 to U+061F.
const other = String.raw`a-z\d\u00DF-\u024F\u0370-\u0605\u0620-\u1FFF`;

// Words of Japanese stand without spaces. A line of a mail may end anywhere in them.
const beginsInJapanese = new RegExp(`^[${japanese}]`);
const endsInJapanese = new RegExp(`[${japanese}]$`);
const betweenJapanese = new RegExp(`(?<=[${japanese}])(?=.)|(?<=.)(?=[${japanese}])`, 'g');

/** What parts two words of one sentence. */
const parting = `[^${other}${japanese}.!?؟]+`;

/** Up to four words. */
const gap = `(?:[${other}${japanese}'-]+${parting}){0,4}?`;

function compile(phrase: string): RegExp {
  let pattern = compiled.get(phrase);
  if (!pattern) {
    const words = phrase.split(' ').map((word) => {
      if (word === '…') return gap;
      return simplify(word)
        .plain.replace(/[$]/g, '\\$&')
        .replace(betweenJapanese, String.raw`\s*`);
    });
    // A gap ends with what parts words.
    const source = words.join(parting).replaceAll(gap + parting, gap);
    const start = beginsInJapanese.test(phrase) ? '' : `(?<![${other}])`;
    const end = endsInJapanese.test(phrase) ? '' : `(?![${other}])`;
    // “And”, “so” and “with” are written together with a word of Arabic.
    const joined = /^\p{Script=Arabic}/u.test(phrase) ? '[وفب]?' : '';
    pattern = new RegExp(`${start}${joined}${source}${end}`, 'gu');
    compiled.set(phrase, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
}

/** The word that follows in the same clause, with what parts it. */
const readNextWord = (after: string) => /^[^\p{L}\d.!?;:,\n]+\p{L}+/u.exec(after)?.[0] ?? '';

/** Whether what stands before words in their clause makes them the opposite. */
function isNegated(before: string): boolean {
  const clause =
    before
      .slice(-120)
      .split(/[.!?;:,،؛؟\n]/)
      .at(-1) ?? '';
  return negation.test(clause) || negationInArabic.test(clause);
}
