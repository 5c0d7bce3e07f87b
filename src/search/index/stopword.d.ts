/** What we use of a package that brings no types: lists of words, by ISO 639-3 code. https://github.com/fergiemcdowall/stopword */
declare module 'stopword' {
  const ara: readonly string[];
  const deu: readonly string[];
  const eng: readonly string[];
  const fra: readonly string[];
  const porBr: readonly string[];
  const spa: readonly string[];
  export { ara, deu, eng, fra, porBr, spa };
}
