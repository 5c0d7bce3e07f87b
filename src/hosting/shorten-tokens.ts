import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The names of the tokens, in the order of `tokens.css`, and the sign that stands for each in what is built. */
const signs = new Map(
  [...new Set(tokens.match(/(?<=^\s+)--[\w-]+(?=:)/gm))].map((name, index) => [name, `--${letters[index] ?? index}`]),
);

/**
 * A page or a program with a sign for each design token. Their names, which say what a colour is for, are two hundred bytes of a
 * compressed article.
 */
export const shortenTokens = (text: string): string =>
  text.replace(/(?<![\w-])--[a-z][\w-]*/g, (name) => signs.get(name) ?? name);

/** Does the same to the programs that pages load, because their style sheets read the tokens of the page. */
export const shortenTokensOfPrograms = {
  name: 'verification-help:shorten-tokens',
  apply: 'build' as const,
  renderChunk: (code: string) => ({ code: shortenTokens(code), map: null }),
};
