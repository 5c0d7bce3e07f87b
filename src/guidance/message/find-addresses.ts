import { parse } from 'tldts';
import { unseen } from './fold.ts';
import { readMarkup } from './read-markup.ts';

/** An address that stands in a text. */
export interface FoundAddress {
  /** The address alone, as it was written but for what was done so that it cannot be tapped. */
  written: string;

  /** Whether the text says that it is who sent it, or where a reply goes. */
  role?: 'sender' | 'reply';

  /** What is to be read of a link whose words are not its address, or the name in front of a sender. */
  words?: string;

  /** Whether it was written so that it cannot be tapped: `hxxps://example[.]com`. */
  isDefanged?: true;

  /** Whether it has no scheme, no path and an ending that may be the word of a sentence: `end.Next`. */
  isDoubtful?: true;

  /** Whether its end is missing: `https://withpersona.com…`. */
  isCutOff?: true;
}

/** How many addresses of a text are looked at, and how many signs of one: whose it is stands at its beginning. */
const most = 100;
const longest = 4000;

// Longer than a label may be; without a bound, a long text would take long.
const label = String.raw`[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}_%-]{1,90}`;
const dot = '[.\u3002\uFF0E\uFF61]';
const host = `${label}(?:${dot}${label})+${dot}?`;
const schemeWithSlashes = String.raw`[a-z][a-z\d+.-]{0,40}:[\\/]+`;
const schemeAlone =
  '(?:ms-[a-z-]+|search-ms|javascript|data|vbscript|blob|filesystem|file|mailto|view-source|intent|about|https?|tel|sms|whatsapp):(?=[^\\s])';

/** A letter of Japanese, which writes addresses and words without spaces between them. */
const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;

/** Within text without spaces: a link, a mailbox, or a host with what follows it. */
const addresses = new RegExp(
  [
    `(?:${schemeWithSlashes}|${schemeAlone})[^\\s]+`,
    // A mailbox, also with a whole address before the sign.
    `(?:"[^"]{1,90}"|[^\\s<>"'(),;:\\[\\]@\\\\]{1,90})@(?:[^\\s<>"'(),;:\\[\\]@]{0,90}@){0,4}(?:\\[[\\da-f.:]+\\]|${host})(?:[/?#][^\\s]*)?`,
    `(?:[\\\\/]{2})?(?:${host}|\\d+(?:\\.\\d+){3})(?::\\d+)?(?:[/?#\\\\][^\\s]*)?`,
  ].join('|'),
  'giu',
);

/** What ends an address because it is around it, or ends the sentence. */
const tail = /[\s.,;:!?'"“”‘’«»<>*_~`|…。、，！？；：）」』】→←\p{Extended_Pictographic}\uFE0F]+$/u;

/** Lines of an email's header that say nothing of who sent it, or that name the reader. */
const passedOver =
  /^(?:to|cc|bcc|para|cco|宛先|message-id|references|in-reply-to|received(?:-spf)?|return-path|dkim-[\w-]+|arc-[\w-]+|authentication-results|mime-version|content-[\w-]+|list-[\w-]+|x-[\w-]+|feedback-id|thread-[\w-]+)[ \t]*[:：].*(?:\r?\n[ \t]+.*)*$/gim;

const senderLine = /^[> \t*]*(?:from|sender|de|remitente|enviado por|差出人|送信者|送信元)[ \t*]*[:：]/i;
const replyLine = /^[> \t*]*(?:reply-to|responder a|返信先)[ \t*]*[:：]/i;

/** Files that are named without a path, and whose endings are those of domains too. */
const fileNames =
  /\.(?:zip|mov|md|py|sh|rs|pl|ps|ai|app|doc|docx|pdf|png|jpe?g|gif|html?|txt|csv|xlsx?|pptx?|exe|apk|js|ts|css|json|xml|mp4)$/i;

/**
 * Every address in a text: links with and without a scheme, mailboxes, links whose words are not their address; across wrapped lines, and
 * written so that they cannot be tapped. Each once.
 */
export function findAddresses(message: string): FoundAddress[] {
  const { text, links } = readMarkup(message);
  const found: FoundAddress[] = [];
  for (const { target, words } of links) found.push({ written: target.trim(), words: words.trim() });

  const clear = joinLines(defang(text));
  const lines = isHeader(clear) ? clear.replace(passedOver, '') : clear;
  for (const line of lines.split(/\r?\n/)) {
    const role = senderLine.test(line) ? 'sender' : replyLine.test(line) ? 'reply' : undefined;
    for (const each of findInLine(line)) {
      const isMailbox = /^[^/?#]*@/.test(each.written);
      found.push({
        ...each,
        ...(role !== undefined && isMailbox && { role }),
        ...(!text.includes(each.written) && defang(text) !== text && { isDefanged: true as const }),
      });
    }
  }
  const alone = message.trim();
  if (found.length === 0 && /^\S+$/.test(alone) && /[.:@/\\]/.test(alone) && !isNumber(alone))
    found.push({ written: alone });

  const seen = new Set<string>();
  return found
    .filter(({ written, words = '' }) => {
      const key = `${written}\n${words}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew && written !== '';
    })
    .slice(0, most);
}

/** Whether a text is a telephone number or a short code, and nothing else. */
export const isNumber = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return /^\+?[\d\s().-]+$/.test(text.trim()) && !/^\s*\d+(?:\.\d+){3}\s*$/.test(text) && digits >= 3 && digits <= 16;
};

const isHeader = (text: string) =>
  /^[> \t]*(?:from|de|date|fecha|subject|asunto|to|para|差出人|件名|宛先)[ \t]*[:：]/im.test(text);

/** A text with addresses as they were before somebody made them impossible to tap. */
function defang(text: string): string {
  return text
    .replace(/\bh(?:xx|tt|XX|tx|\*\*)p(s?)(?=\[?:)/gi, 'http$1')
    .replace(/\bmeow(s?)(?=:\/\/)/gi, 'http$1')
    .replace(/\[:\]|\[:\/\/\]/g, (sign) => sign.slice(1, -1))
    .replace(/(?<=[^\s])\s?[[({](?:\.|dot|punto)[\])}]\s?(?=[^\s])/gi, '.')
    .replace(/(?<=[^\s])\s?[[({](?:@|at|arroba)[\])}]\s?(?=[^\s])/gi, '@')
    .replace(/(?<=https?:)\[?\/\/\]?/gi, '//')
    .replace(/(?<=\w)\\\.(?=\w)/g, '.');
}

/** A text in which an address that goes on in the next line is whole. */
function joinLines(text: string): string {
  return (
    text
      // https://www.rfc-editor.org/rfc/rfc3986#appendix-C
      .replace(/<([a-z][a-z\d+.-]*:[^<>]*)>/gi, (_, inner: string) => ` ${inner.replace(/\s+/g, '')} `)
      .replace(/(https?:[\\/]+[^\s]+)(?:[ \t]*\r?\n[ \t]*|\t+)(?=[.@/?&=#%:\\][^\s]*[^\s.,;:!?])/gi, '$1')
      // A host that ends with a dot or a hyphen goes on, if what follows could be its end.
      .replace(/(https?:[\\/]+[^\s/?#]*[.-])\r?\n[ \t]*(?=[a-z\d-]+(?:\.[a-z\d-]+|\/))/g, '$1')
  );
}

/** The addresses of one line, in order. */
function* findInLine(line: string): Generator<FoundAddress> {
  for (const { 0: whole, index } of line.matchAll(addresses)) {
    for (const piece of splitGlued(whole.slice(0, longest))) {
      const { text, isCutOff } = trim(piece, line.slice(index + whole.length));
      if (text === '' || isNumber(text)) continue;
      const isLink = new RegExp(`^(?:${schemeWithSlashes}|${schemeAlone})`, 'i').test(text);
      const isMailbox = !isLink && /^[^/?#\\]*@/.test(text);
      const words = isMailbox ? nameBefore(line.slice(0, index)) : undefined;
      yield {
        written: text,
        ...(words !== undefined && { words }),
        ...(isCutOff && !isMailbox && { isCutOff: true as const }),
        ...(!isLink && !isMailbox && isDoubtful(text) && { isDoubtful: true as const }),
      };
    }
  }
}

const linkInJapanese = new RegExp(`(?<=${japanese})(?=https?://)`, 'iu');

/**
 * Addresses between which somebody forgot the space: `https://a.example,https://b.example`. Japanese has none between sentences. Its full
 * stop is also read as the dot of a host, so that only one behind a sentence counts.
 */
const splitGlued = (text: string) =>
  text
    .split(
      /[,;|]+(?=https?:\/\/)|(?<=[)\]}>"'”»])(?=https?:\/\/)|[、：！？「」（）【】]|(?<=\p{Script=Hiragana})。(?![a-z\d])/iu,
    )
    .flatMap((piece) => piece.split(linkInJapanese))
    .filter((piece, _, pieces) => pieces.length === 1 || /[.:@]/.test(piece));

/** An address without what stands around it. `after` is what follows in the line. */
function trim(piece: string, after: string): { text: string; isCutOff: boolean } {
  const open = piece.replace(/^[\p{Default_Ignorable_Code_Point}'“”‘’«»<>([{*_~`|]+/u, '');
  // A mailbox may begin with words in quotation marks. Elsewhere these end the address, unless more of it follows them.
  let text = /^"[^"]*"@/.test(open) ? open : open.replace(/^"+/, '').replace(/[<>"“”«»`](?![\p{L}\p{N}.@-]).*$/su, '');
  let isCutOff = /^(?:…|\.{2,})/.test(after);
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\p{Default_Ignorable_Code_Point}+$/u, '');
    isCutOff ||= /(?:…|\.{3,})$/.test(text);
    text = text.replace(tail, '');
    for (const [open, close] of ['()', '[]', '{}'].map((pair) => [...pair] as [string, string]))
      if (text.endsWith(close) && text.split(open).length < text.split(close).length) text = text.slice(0, -1);
  }
  text = cutFromJapanese(text);
  // What is cut off in its path still says whose it is.
  const hasPath = /[\\/?#]/.test(text.replace(/^[a-z][a-z\d+.-]*:[\\/]*/i, ''));
  return { text, isCutOff: isCutOff && !hasPath };
}

const sentenceAfter = new RegExp(`(?<=^[^/?#\\\\]*\\.[a-z]{2,24})${japanese}[^./?#\\\\\u3002\uFF0E\uFF61]*$`, 'iu');
const sentenceBefore = new RegExp(`^[^:/?#\\\\]*${japanese}(?=[a-z\\d][^:/?#\\\\]*\\.[a-z])`, 'iu');

/**
 * An address without the sentence around it: Japanese writes “はwithpersona.comです” without a space. No ending of the internet mixes letters
 * so. In front, only what has no scheme is cut.
 */
function cutFromJapanese(text: string): string {
  const [scheme = ''] = new RegExp(`^${schemeWithSlashes}`, 'i').exec(text) ?? [];
  const own = text.slice(scheme.length).replace(sentenceAfter, '');
  return scheme + (scheme === '' ? own.replace(sentenceBefore, '') : own);
}

/** What is written in front of a mailbox in pointed brackets: the name of a sender. */
function nameBefore(text: string): string | undefined {
  const [, name] = /(?:^[\w\s-]*:|^|[,;])\s*"?([^":;<>]+?)"?\s*<$/u.exec(text) ?? [];
  return name?.trim() === '' ? undefined : name?.trim();
}

/** Whether a host without a scheme may be two words of a text, or a file. */
function isDoubtful(text: string): boolean {
  if (/[/?#\\:]/.test(text) || /^\d+(?:\.\d+){3}$/.test(text)) return false;
  const plain = text.replace(unseen, '').replace(/\.$/, '');
  const { isIcann, isPrivate } = parse(plain, { allowPrivateDomains: true });
  if (isIcann !== true && isPrivate !== true) return true;
  return /^\p{Lu}?[\p{Ll}\d-]+\.\p{Lu}/u.test(plain) || fileNames.test(plain);
}
