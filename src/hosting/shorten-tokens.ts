import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const set = [...tokens.matchAll(/^\s+(--[\w-]+): ([^;]+);/gm)].map(([, name = '', value = '']) => ({ name, value }));

/** The names of the tokens, in the order of `tokens.css`, and the sign that stands for each in what is built. */
const signs = new Map(
  [...new Set(set.map(({ name }) => name))].map((name, index) => [name, `--${letters[index] ?? index}`]),
);

/**
 * Lengths and typefaces that are the same on every screen. Their values are as short as the signs would be, and need not be set first.
 * Colours are left out, which an organization may change.
 */
const constants = new Map(
  set
    .filter(
      ({ name, value }) => !/^--color-|var\(/.test(name + value) && set.filter((one) => one.name === name).length === 1,
    )
    .map(({ name, value }) => [name, value.replace(/\b0\./g, '.')]),
);

/**
 * A page or a program with a sign for each design token, or its value if that is always the same. Their names, which say what a colour
 * is for, are two hundred bytes of a compressed article.
 */
export const shortenTokens = (text: string): string =>
  text
    .replace(/var\((--[a-z][\w-]*)\)/g, (read, name: string) => constants.get(name) ?? read)
    .replace(/(?<![\w-])--[a-z][\w-]*/g, (name) => signs.get(name) ?? name);

/** Does the same to the programs that pages load, because their style sheets read the tokens of the page. */
export const shortenTokensOfPrograms = {
  name: 'verification-help:shorten-tokens',
  apply: 'build' as const,
  renderChunk: (code: string) => ({ code: shortenTokens(code), map: null }),
};
