const blocks =
  'html|head|meta|title|link|style|script|body|header|main|footer|nav|search|section|article|aside|div|form|h[1-6]|p|ol|ul|li|dl|dt|dd|table|thead|tbody|tr|th|td|figure|figcaption|blockquote|details|summary|path|circle|g|help-[a-z-]+';
const beside = new RegExp(`(</?(?:${blocks})(?:\\s[^<>]*)?>)\\s+(?=<)|(?<=>)\\s+(?=</?(?:${blocks})[\\s>])`, 'g');

const quoted = /="([^"']*&quot;[^"']*)"/g;

/** A space beside a sign that is as wide as its room: “。 次の文”. Templates part sentences and notes by spaces; Japanese does not. */
const besideWideSigns = /(?<=[。、：！？」）]) +(?=\S)|(?<=\S) +(?=（)/g;

/** Elements at whose start, and those at whose end, every browser ends a paragraph; `search` is too young. */
const afterParagraph = 'div|section|article|details|blockquote|figure|nav|form|table|[uod]l|p|h[1-6]';
const aroundParagraph = 'div|section|article|details|blockquote|figure|figcaption|nav|form|li|dd|td';

/** The end tags that HTML lets a page omit, each before what may follow then: https://html.spec.whatwg.org/#optional-tags */
const implied = new RegExp(
  [
    `</p>(?=<(?:${afterParagraph})[\\s>]|</(?:${aroundParagraph})>)`,
    '</li>(?=<li[\\s>]|</[uo]l>)',
    '</dt>(?=<d[td][\\s>])|</dd>(?=<d[td][\\s>]|</d(?:iv|l)>)',
    '</t[dh]>(?=<t[dh][\\s>]|</tr>)|</tr>(?=<tr[\\s>]|</t(?:head|body|able)>)',
    '</thead>(?=<tbody>)|</tbody>(?=</table>)',
    '</head><body>(?=<(?:a|div|header|main)[\\s>])|</body></html>\\s*$',
  ].join('|'),
  'g',
);

/**
 * The page spelt shorter: without the spaces between tags that no browser shows, which are those beside a tag that starts or ends a
 * block, without the end tags that browsers know to be there, and with JSON in attributes between single quotes, so that its own quotes
 * need no escape. Japanese has no spaces beside its signs.
 */
export const trimMarkup = (html: string): string =>
  html
    .replace(beside, '$1')
    .replace(implied, '')
    .replace(besideWideSigns, '')
    .replace(quoted, (_, value: string) => `='${value.replaceAll('&quot;', '"')}'`);
