import { mendHtml } from './html-mends.ts';
import { quote } from './quote.ts';

/** One place at which a text stops being MDX, in a writer’s words. */
export interface SyntaxFault {
  line: number;
  message: string;

  /** The whole text with the place mended or blanked, its lines where they were, so that the rest can be read. */
  rest: string;
}

const sign = 'expected “\\{” or “\\<” where the sign itself is meant';

/**
 * Explains why MDX could not be parsed. The parser says `15:17: What is wrong (mdx-jsx:unexpected-character)`, in the terms of its own
 * code. What the writer did is told from the text at that place.
 */
export function explainSyntax(source: string, error: string): SyntaxFault {
  const [, line = '1', column = '1', reason = error] = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(error) ?? [];
  const at = offsetOf(source, Number(line), Number(column));
  const fault = /brace|parse expression/.test(reason)
    ? explainBrace(source, at, /closing brace/.test(reason))
    : /closing tag/.test(reason)
      ? explainClosing(source, at, reason)
      : explainOpening(source, at);
  return (
    fault ?? {
      line: Number(line),
      message: `cannot be read from here on; ${sign}.`,
      // Nothing in the line can be read, and what stands in the others still can.
      rest: blank(source, lineStart(source, at), lineEnd(source, at)),
    }
  );
}

type Fault = SyntaxFault | undefined;

/** A “{” that no “}” closes, or what stands between both and is no code. */
function explainBrace(source: string, at: number, isOpen: boolean): Fault {
  let start = source.lastIndexOf('{', at);
  if (start === -1) return undefined;
  let end = isOpen ? start + 1 : source.indexOf('}', start) + 1 || start + 1;
  // “{{ name }}”, as templates have it, is one thing to its writer.
  while (source[start - 1] === '{') start -= 1;
  while (!isOpen && source[end] === '}') end += 1;
  const found = source.slice(start, end);
  const [from, to] = [lineStart(source, start), lineEnd(source, start)];
  const whole = source.slice(from, to).trim();
  const tell = (message: string, first = start, last = end) => ({
    line: lineAt(source, start),
    message,
    rest: blank(source, first, last),
  });

  const [, signs = '', words = ''] = /^(#{1,6})([^\s#].*)/.exec(whole) ?? [];
  if (signs)
    return tell(`has ${quote(whole)} without a space after “${signs}”; expected “${signs} ${words}”.`, from, to);
  if (source.startsWith('{/*', start)) {
    return tell('begins a note with “{/*” that has no end; expected “*/}” after it.', start, to);
  }
  if (whole.startsWith('#') && source[start + 1] === '#' && isOpen) {
    return tell(`has ${quote(whole)}, whose id has no “}”; expected ${quote(`${whole}}`)}.`, start, to);
  }
  if (whole.startsWith('#')) {
    const id = found
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()
      .replaceAll(' ', '-');
    return tell(`has “${found}” as the id of a heading; expected an id such as “{#${id}}”.`);
  }
  if (found.startsWith('{#')) {
    return tell(`has “${found}”, an id that no heading has; expected it at the end of a line that begins with “## ”.`);
  }
  return isOpen
    ? tell('has “{”, with which code would begin; expected “\\{” where the sign itself is meant.')
    : tell(`has ${quote(found)}, which is taken for code; expected “\\{” where the sign itself is meant.`);
}

/** A tag that is closed by another one, or by none, or that closes nothing. */
function explainClosing(source: string, at: number, reason: string): Fault {
  const line = lineAt(source, at);
  const [, name = '', openLine = '1', openColumn = '1'] = /`<([\w.]*)>` \((\d+):(\d+)\)/.exec(reason) ?? [];
  const [, closing = ''] = /^Unexpected closing tag `<\/([\w.]*)>/.exec(reason) ?? [];

  if (closing === '') {
    const rest = blankTag(source, at);
    const isWithin = reason.includes('before the end of');
    if (/^[a-z]/.test(name)) {
      return {
        line,
        message: `has <${name}>, which is HTML; expected ${mendHtml(name)}.`,
        rest: blankClosing(rest, name, at),
      };
    }
    return isWithin
      ? {
          line,
          message: `opens <${name}> and does not close it in the same paragraph or entry; expected “</${name}>” before its end, or both tags on lines of their own.`,
          rest: blankClosing(rest, name, at),
        }
      : { line, message: `opens <${name}> and never closes it; expected “</${name}>” after what belongs to it.`, rest };
  }
  if (name === '') {
    const message = /^[a-z]/.test(closing)
      ? `has </${closing}>, which is HTML; expected ${mendHtml(closing)}.`
      : `has </${closing}>, which closes nothing; expected “<${closing}>” before it, or none of both.`;
    return { line, message, rest: blankTag(source, at) };
  }
  const opening = offsetOf(source, Number(openLine), Number(openColumn));
  // `<Callout>`, `<Steps>`, `</Callout>`: it is the inner one that was forgotten.
  if (countTags(source.slice(0, at), `<${closing}`) > countTags(source.slice(0, at), `</${closing}`)) {
    return {
      line: Number(openLine),
      message: `opens <${name}> and does not close it before </${closing}> on line ${line}; expected “</${name}>” there.`,
      rest: blankTag(source, opening),
    };
  }
  return {
    line,
    message: `has </${closing}> where <${name}> of line ${openLine} is to be closed; expected “</${name}>”.`,
    rest: `${source.slice(0, at)}</${name}>${source.slice(at).replace(/^<\/[^>]*>/, '')}`,
  };
}

/** A “<” with which no tag begins. */
function explainOpening(source: string, at: number): Fault {
  const start = source.startsWith('<', at) ? at : source.lastIndexOf('<', at);
  if (start === -1) return undefined;
  const here = source.slice(start).split(/\n[ \t]*\r?\n/, 1)[0] ?? '';
  const tell = (message: string, length: number) => ({
    line: lineAt(source, start),
    message,
    rest: blank(source, start, start + length),
  });

  const [comment] = /^<!--.*?(?:-->|$)/s.exec(here) ?? [];
  if (comment) return tell(`has ${quote(comment)}, a note as HTML has it; expected “{/* … */}”.`, comment.length);
  const [, address] = /^<((?:[a-z][\w+.-]*:|[\w.+-]+@)[^\s<>]*)>/i.exec(here) ?? [];
  if (address) {
    const target = /^[a-z][\w+.-]*:/i.test(address) ? address : `mailto:${address}`;
    return tell(`has “<${address}>”; expected “[words that say what it is](${target})”.`, address.length + 2);
  }

  const [tag = '', name = ''] = /^<\/?([A-Za-z][\w.]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(here) ?? [];
  const [loose = '', looseName = ''] = /^<\/?([A-Z][\w.]*)[^>\n]*>?/.exec(here) ?? [];
  const [text, part] = tag === '' ? [loose, looseName] : [tag, name];
  const mended = (straight: string) => `${source.slice(0, start)}${straight}${source.slice(start + text.length)}`;
  const line = lineAt(source, start);
  if (/=\s*[“”„‟«»‘’]|[“”„‟»’](?=\s*\/?>$)/.test(text)) {
    const message = `has curly quotes in <${part}>; expected straight quotes: ${quoteTag(straighten(text))}.`;
    return { line, message, rest: mended(straighten(text)) };
  }
  if (
    /^[A-Z]/.test(part) &&
    /=\s*[^\s"'{=>]/.test(text.replace(/"[^"]*"|'[^']*'/g, '""')) &&
    (text.match(/"/g) ?? []).length % 2 === 0
  ) {
    const quoted = text.replace(/(\s[\w-]+)\s*=\s*([^\s"'{>/]+)/g, '$1="$2"');
    const message = `has a value without quotes in <${part}>; expected ${quoteTag(quoted)}.`;
    return { line, message, rest: mended(quoted) };
  }
  if (/^[A-Z]/.test(part)) {
    const isWhole = text.endsWith('>');
    const areEven = (text.match(/"/g) ?? []).length % 2 === 0;
    const message = /=\s*\{/.test(text)
      ? `has a value in braces in <${part}>; expected straight quotes around it: name="…".`
      : areEven && !isWhole
        ? `has <${part} without its “>”; expected “>” after the last value.`
        : `has <${part}> with a quote too many or too few; expected two straight quotes around each value, name="…", and none inside.`;
    return { line, message, rest: blankClosing(blank(source, start, start + text.length), part, start) };
  }
  if (tag !== '') {
    const message = `has <${name}>, which is HTML; expected ${mendHtml(name)}.`;
    return { line, message, rest: blankClosing(blank(source, start, start + tag.length), name, start) };
  }
  const [word = '<'] = /^<\S*/.exec(here) ?? [];
  return tell(
    `has ${quote(word)}, with which a part would begin; expected ${quote(`\\${word}`)} where the sign itself is meant.`,
    1,
  );
}

/** A tag as it is shown to a writer, who knows it by its beginning. */
const quoteTag = (tag: string) => (tag.length > 80 ? `${tag.slice(0, 80)}…` : tag);

const straighten = (tag: string) => tag.replace(/[“”„‟«»]/g, '"').replace(/=\s*[‘’](.*?)[‘’]/g, '="$1"');

/** The text with a stretch of it blanked, its lines kept. */
const blank = (text: string, from: number, to: number) =>
  text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);

/** The text without the tag that begins here. */
function blankTag(text: string, at: number): string {
  const [tag = '<'] = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(at)) ?? [];
  return blank(text, at, at + tag.length);
}

/** The text without the next tag that closes such a part: it would close nothing. */
function blankClosing(text: string, name: string, from: number): string {
  const tag = `</${name}>`;
  const at = text.indexOf(tag, from);
  return at === -1 ? text : blank(text, at, at + tag.length);
}

const countTags = (text: string, start: string) => text.split(new RegExp(`${start}(?![\\w.])(?![^<>]*/>)`)).length - 1;

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;

const lineEnd = (text: string, offset: number) => {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
};

/** Where the parser’s line and column are. Its columns count characters from 1. */
function offsetOf(text: string, line: number, column: number): number {
  const start = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, 0);
  return Math.min(text.length, start + column - 1);
}
