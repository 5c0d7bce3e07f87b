/** What we use of a package that brings no types. Its name alone would be that of a part of Node. https://github.com/mathiasbynens/punycode.js */
declare module 'punycode/punycode.es6.js' {
  /** A domain with its `xn--…` parts as their letters. */
  export function toUnicode(domain: string): string;
}
