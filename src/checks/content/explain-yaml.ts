import type { YAMLParseError } from 'yaml';
import { quote } from './quote.ts';

/** What a writer did where YAML could not be read, and what to write instead. `source` is the YAML that the error is about. */
export function explainYaml(source: string, { code, message, pos: [offset] }: YAMLParseError): string {
  const from = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const line = (source.slice(from).split(/\r?\n/, 1)[0] ?? '').trim();
  if (code === 'DUPLICATE_KEY') {
    return `says “${/^"?([^":]*)/.exec(source.slice(offset))?.[1] ?? ''}” twice; expected it once.`;
  }
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(source.slice(from))) {
    return 'begins a line with a tab; expected blanks, as many as in the lines around it.';
  }
  return explainLine(line) ?? explainOpen(source, line, code, message) ?? plain;
}

const plain =
  'cannot be read here; a text with “: ” or “#” in it, or with a sign at its start, stands in straight quotes.';

/** What a line by itself shows. */
function explainLine(line: string): string | undefined {
  const [, key = '', rest = ''] = /^(?:- )?([\w-]+):(\S.*)$/.exec(line) ?? [];
  if (key && !rest.startsWith('//'))
    return `has ${quote(line)} without a space after the colon; expected ${quote(`${key}: ${rest}`)}.`;
  const [, name = '', text = ''] = /^(?:- )?([\w-]+): +([^"'[{|>].*)$/.exec(line) ?? [];
  if (/: /.test(text)) {
    return `has ${quote(text)} with “: ” in it, which begins another key; expected it in straight quotes: ${name}: "${cut(text)}".`;
  }
  if (/^[@`%&*!]/.test(text)) {
    return `has ${quote(text)}, whose first sign means something else; expected it in straight quotes: ${name}: "${cut(text)}".`;
  }
  return undefined;
}

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** What was opened and not closed. */
function explainOpen(source: string, line: string, code: string, message: string): string | undefined {
  if (/quote/.test(message)) {
    const sign = message.includes("'") ? '’' : '"';
    return `has a text that begins with a quote (${sign === '"' ? '"' : "'"}) and does not end with one; expected the same quote at its end.`;
  }
  const opened =
    count(source, '[') > count(source, ']') ? '[' : count(source, '{') > count(source, '}') ? '{' : undefined;
  if (opened) return `has “${opened}” without its “${opened === '[' ? ']' : '}'}”; expected it after the last entry.`;
  if (code === 'BAD_INDENT')
    return 'begins at another column than the lines it belongs to; expected as many blanks before it as before them.';
  if (/^[\w-]+$/.test(line) || !/:(?: |$)/.test(line)) {
    return `has ${quote(line)}, which is no key with its value; expected “key: value”, or the text in straight quotes with what it belongs to.`;
  }
  return undefined;
}

const count = (text: string, sign: string) => text.split(sign).length - 1;
