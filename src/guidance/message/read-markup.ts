/** A link of a message whose words are not its address. */
export interface HiddenLink {
  /** Where it leads, as it was written. */
  target: string;

  /** What is to be read of it. */
  words: string;
}

const tag =
  /<\/?(?:a|area|b|body|br|div|em|font|form|h\d|head|html|i|img|li|meta|o:p|p|span|strong|style|table|td|tr|u|ul|wbr)\b/i;

const link = /<a\b([^>]*)>(.*?)<\/a\s*>|<(?:form|area|button|input)\b([^>]*)>/gis;

const attribute = /(?<![\w-])(?:href|action|formaction)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

const markdown = /!?\[([^\]\n]{0,500})\]\(\s*<?([^\s)>]+)>?(?:\s+["'(][^)]*)?\)/g;

/**
 * A text without the marks of HTML, Markdown and email, and the links whose words are not their address: what a reader of the message
 * sees, and what a click would open.
 */
export function readMarkup(text: string): { text: string; links: HiddenLink[] } {
  const plain = joinSoftBreaks(text);
  const links: HiddenLink[] = [];
  const add = (target: string, words: string) => {
    if (!/^(?:#|\/(?!\/)|$)/.test(target)) links.push({ target, words });
  };
  const readable = tag.test(plain)
    ? readHtml(plain, add)
    : plain.replace(markdown, (_, words: string, target: string) => {
        add(target, words);
        return ` ${words} `;
      });
  return { text: readable, links };
}

/** Email breaks long lines with a `=`, and spells signs as `=3D`: https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
function joinSoftBreaks(text: string): string {
  if (!/=\r?\n|=3D/.test(text)) return text;
  return text.replace(/=\r?\n/g, '').replace(/(?:=[\dA-F]{2})+/g, (signs) => {
    try {
      return decodeURIComponent(signs.replaceAll('=', '%'));
    } catch {
      return signs;
    }
  });
}

function readHtml(html: string, add: (target: string, words: string) => void): string {
  const shown = html
    .replace(/<!--.*?-->|<!doctype[^>]*>/gis, '')
    .replace(/<(style|script|title)\b.*?<\/\1\s*>/gis, '')
    .replace(link, (_, own: string | undefined, words: string | undefined, other: string | undefined) => {
      const [, double, single, bare] = attribute.exec(own ?? other ?? '') ?? [];
      add(unescape(double ?? single ?? bare ?? ''), strip(words ?? ''));
      return ` ${words ?? ''} `;
    });
  const [, refresh] = /<meta\b[^>]*\burl\s*=\s*['"]?([^"'>\s]+)/i.exec(html) ?? [];
  if (refresh !== undefined) add(unescape(refresh), '');
  return strip(shown);
}

/** Words without tags: those of blocks part words, those of letters do not. An address in pointed brackets is no tag. */
const strip = (html: string) =>
  unescape(
    html
      .replace(/<\/?(?:b|em|font|i|span|strong|u|wbr|o:p|small|big|code|sup|sub)\b[^>]*>/gi, '')
      .replace(/<\/?[a-z][a-z\d:-]*(?:\s[^<>]*)?\/?>/gi, (found) => (/^<[a-z]+:\/|@/i.test(found) ? found : '\n')),
  );

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  period: '.',
  sol: '/',
  colon: ':',
  commat: '@',
  shy: '\u00AD',
  zwnj: '\u200C',
  zwj: '\u200D',
  ZeroWidthSpace: '\u200B',
};

const unescape = (text: string) =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? entity;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
    },
  );
