/** What was taken out of a text, each by its number, and a sign in its place that no text has. */
export class Held {
  readonly #texts: string[] = [];
  readonly #sign: string;
  readonly #signs: RegExp;

  /** @param sign one of the private characters of Unicode; two that hold from the same text need two. */
  constructor(sign: string) {
    this.#sign = sign;
    this.#signs = new RegExp(`${sign}(\\d+)${sign}`, 'g');
  }

  /** A sign that stands for the text until `release`. */
  hold(text: string): string {
    this.#texts.push(text);
    return `${this.#sign}${this.#texts.length - 1}${this.#sign}`;
  }

  /** The text with all that is held put back. */
  release(text: string): string {
    return text.replace(this.#signs, (_, number: string) => this.#texts[Number(number)] ?? '');
  }

  /** The text cut at what is held: every second part is held. */
  split(text: string): string[] {
    return text.split(this.#signs).map((part, index) => (index % 2 === 0 ? part : (this.#texts[Number(part)] ?? '')));
  }
}

/** The signs for code and for the markup of other systems. */
export const signs = { code: '\uE000', markup: '\uE001' };

/** The text without characters that have no meaning of their own, which an author may have for icons. */
export const withoutSigns = (text: string): string => text.replace(/[\uE000-\uF8FF]/g, '');

const fence = /^((?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?)(`{3,}|~{3,})(.*)$/;

/** Markdown with its code taken out, because what looks like markup in code is none. */
export function holdCode(text: string, held: Held): string {
  const out: string[] = [];
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, before, mark = '', info = ''] = fence.exec(line) ?? [];
    if (before === undefined || (mark.startsWith('`') && info.includes('`'))) {
      out.push(line);
      continue;
    }
    const closing = new RegExp(`^(?:[ \\t]*>)*[ \\t]*${mark[0] ?? ''}{${mark.length},}[ \\t]*$`);
    const end = lines.findIndex((other, at) => at > index && closing.test(other));
    const last = end === -1 ? lines.length - 1 : end;
    const block = lines.slice(index, last + 1).join('\n');
    out.push(before + held.hold(block.slice(before.length)));
    index = last;
  }
  return out.join('\n').replace(/(?<![`\\])(`+)(?!`)((?:(?!\n[ \t]*\n)[^])*?[^`])\1(?!`)/g, (code) => held.hold(code));
}
