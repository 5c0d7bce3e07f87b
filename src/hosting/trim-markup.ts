const blocks =
  'html|head|meta|title|link|style|script|body|header|main|footer|nav|search|section|article|aside|div|form|h[1-6]|p|ol|ul|li|dl|dt|dd|table|thead|tbody|tr|th|td|figure|figcaption|blockquote|details|summary|path|circle|g|help-[a-z-]+';
const beside = new RegExp(`(</?(?:${blocks})(?:\\s[^<>]*)?>)\\s+(?=<)|(?<=>)\\s+(?=</?(?:${blocks})[\\s>])`, 'g');

const quoted = /="([^"']*&quot;[^"']*)"/g;

/** A space beside a sign that is as wide as its room: “。 次の文”. Templates part sentences and notes by spaces; Japanese does not. */
const besideWideSigns = /(?<=[。、：！？」）]) +(?=\S)|(?<=\S) +(?=（)/g;

/**
 * The page spelt shorter: without the spaces between tags that no browser shows, which are those beside a tag that starts or ends a
 * block, and with JSON in attributes between single quotes, so that its own quotes need no escape. Japanese has no spaces beside its signs.
 */
export const trimMarkup = (html: string): string =>
  html
    .replace(beside, '$1')
    .replace(besideWideSigns, '')
    .replace(quoted, (_, value: string) => `='${value.replaceAll('&quot;', '"')}'`);
