import { findWordings, type Wording } from './wordings.ts';

/** Names as their owners write them. In Spanish, “persona” is a word of its own; in Portuguese, French and German it is hardly one. */
const names: ReadonlyArray<[locale: string, wrong: RegExp, name: string]> = [
  // In Spanish, “wifi” has become a word too.
  ...['en', 'pt', 'fr', 'de', 'ja', 'ar'].flatMap((locale): Array<[string, RegExp, string]> => [
    [
      locale,
      /(?<![\p{Script=Latin}\p{N}.@/-])(?:persona|PERSONA)(?![\p{Script=Latin}\p{N}@/]|\.\p{Script=Latin})/gu,
      'Persona',
    ],
    [locale, /(?<![\p{Script=Latin}\p{N}])(?:wifi|Wifi|WiFi|wi-fi|WIFI)(?![\p{Script=Latin}\p{N}])/gu, 'Wi-Fi'],
  ]),
  ...['en', 'es', 'pt', 'fr', 'de', 'ja', 'ar'].flatMap((locale): Array<[string, RegExp, string]> => [
    [locale, /(?<![\p{Script=Latin}\p{N}.@/-])(?:DUO|duo)(?![\p{Script=Latin}\p{N}@/]|\.\p{Script=Latin})/gu, 'Duo'],
    [
      locale,
      /(?<![\p{Script=Latin}\p{N}])(?:Iphone|iphone|IPhone|IPHONE|i-Phone)(?=s?(?!\p{Script=Latin}))/gu,
      'iPhone',
    ],
    [locale, /(?<![\p{Script=Latin}\p{N}])(?:Ipad|ipad|IPad)(?=s?(?!\p{Script=Latin}))/gu, 'iPad'],
    [locale, /(?<![\p{Script=Latin}\p{N}])(?:android|ANDROID)(?![\p{Script=Latin}\p{N}])/gu, 'Android'],
    [locale, /(?<![\p{Script=Latin}\p{N}])(?:Linkedin|Linked In)(?![\p{Script=Latin}\p{N}])/gu, 'LinkedIn'],
    [locale, /(?<![\p{Script=Latin}\p{N}])(?:Mac OS|MacOS|OSX)(?![\p{Script=Latin}\p{N}])/gu, 'macOS'],
  ]),
  // In Arabic too, both names keep their own letters.
  ['ar', /(?<!\p{L})[وفبكل]{0,2}بيرسونا(?!\p{L})/gu, 'Persona'],
  ['ar', /(?<!\p{L})[وفبكل]{0,2}(?:ديو|دوو)(?!\p{L})/gu, 'Duo'],
];

/** A name is written as its owner writes it. */
export const protectedNames = findWordings(
  'names',
  'which is a name',
  names.map(([locale, pattern, name]): Wording => ({ locale, pattern, expected: `“${name}”` })),
);
