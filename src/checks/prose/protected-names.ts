import { findWordings, type Wording } from './wordings.ts';

/** Names as their owners write them. In Spanish, “persona” is a word of its own; in Portuguese, French and German it is hardly one. */
const names: ReadonlyArray<[locale: string, wrong: RegExp, name: string]> = [
  // In Spanish, “wifi” has become a word too.
  ...['en', 'pt', 'fr', 'de', 'ar'].flatMap((locale): Array<[string, RegExp, string]> => [
    [locale, /(?<![\p{L}\p{N}.@/-])(?:persona|PERSONA)(?![\p{L}\p{N}@/]|\.\p{L})/gu, 'Persona'],
    [locale, /(?<![\p{L}\p{N}])(?:wifi|Wifi|WiFi|wi-fi|WIFI)(?![\p{L}\p{N}])/gu, 'Wi-Fi'],
  ]),
  ...['en', 'es', 'pt', 'fr', 'de', 'ar'].flatMap((locale): Array<[string, RegExp, string]> => [
    [locale, /(?<![\p{L}\p{N}.@/-])(?:DUO|duo)(?![\p{L}\p{N}@/]|\.\p{L})/gu, 'Duo'],
    [locale, /(?<![\p{L}\p{N}])(?:Iphone|iphone|IPhone|IPHONE|i-Phone)(?=s?(?!\p{L}))/gu, 'iPhone'],
    [locale, /(?<![\p{L}\p{N}])(?:Ipad|ipad|IPad)(?=s?(?!\p{L}))/gu, 'iPad'],
    [locale, /(?<![\p{L}\p{N}])(?:android|ANDROID)(?![\p{L}\p{N}])/gu, 'Android'],
    [locale, /(?<![\p{L}\p{N}])(?:Linkedin|Linked In)(?![\p{L}\p{N}])/gu, 'LinkedIn'],
    [locale, /(?<![\p{L}\p{N}])(?:Mac OS|MacOS|OSX)(?![\p{L}\p{N}])/gu, 'macOS'],
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
