import { escapeHtml } from './make-copy.ts';

/** The text of a place: as plain text, and as HTML without attributes but absolute links. */
export interface SectionText {
  text: string;
  html: string;
}

/** Controls and what is hidden, which are left out. The button of a term that has a meaning is part of the text. */
const unread =
  '[hidden]:not([hidden=until-found]), [popover], svg, nav, script, style, template, [data-share], button:not([popovertarget])';

/** Elements that mail programs and documents understand; of all others only the content is kept. */
const kept = new Set(
  'p ul ol li strong em b i del blockquote table thead tbody tr th td h2 h3 h4 code pre br dl dt dd'.split(' '),
);

/**
 * Reads a section of an article’s page: all under the heading with this id, or without an id the text before the first heading.
 * `base` is the address of the page, from which its links lead.
 */
export function readSection(page: Document, base: string, id?: string): SectionText {
  const blocks = listBlocks(page, id);
  const text = blocks
    .map((block) => writeText(block))
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, html: blocks.map((block) => writeHtml(block, base)).join('') };
}

function listBlocks(page: Document, id: string | undefined): Element[] {
  if (id === undefined) {
    const prose = page.querySelector('.prose');
    const blocks = [...(prose?.children ?? [])];
    const first = blocks.findIndex((block) => block.querySelector('h2, h3, h4') ?? block.matches('h2, h3, h4'));
    return blocks.slice(0, first < 0 ? undefined : first);
  }
  const heading = page.getElementById(id)?.closest('h1, h2, h3, h4');
  const summary = heading?.closest('summary');
  // In a folded question, the answer is all that follows the summary.
  if (summary) return listAfter(summary);
  const holder = heading?.closest('.heading') ?? heading;
  const level = Number(heading?.tagName[1] ?? 2);
  const after = holder ? listAfter(holder) : [];
  const end = after.findIndex((block) => {
    const next = block.matches('h2, h3, h4') ? block : block.querySelector(':scope > :is(h2, h3, h4)');
    return next !== null && Number(next.tagName[1]) <= level;
  });
  return after.slice(0, end < 0 ? undefined : end);
}

function listAfter(element: Element): Element[] {
  const next = element.nextElementSibling;
  return next ? [next, ...listAfter(next)] : [];
}

function writeHtml(node: Node, base: string): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeHtml(node.nodeValue ?? '');
  if (!(node instanceof Element)) return '';
  if (node.matches(unread)) return '';
  const inner = [...node.childNodes].map((child) => writeHtml(child, base)).join('');
  const name = node.localName;
  const href = name === 'a' ? node.getAttribute('href') : null;
  if (href !== null) return `<a href="${escapeHtml(new URL(href, base).href)}">${inner}</a>`;
  if (name === 'br') return '<br>';
  return kept.has(name) ? `<${name}>${inner.trim()}</${name}>` : inner;
}

/** Plain text: blocks are separated by an empty line, list items have a marker, a table row is a line. */
function writeText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element)) return '';
  if (node.matches(unread)) return '';
  const name = node.localName;
  if (name === 'pre') return `\n\n${node.textContent.trimEnd()}\n\n`;
  // White space between the items of a list, or the cells of a row, is no text.
  const isGroup = /^(?:ul|ol|table|thead|tbody|tr|dl)$/.test(name);
  const inner = [...(isGroup ? node.children : node.childNodes)].map((child) => writeText(child)).join('');
  if (name === 'br') return '\n';
  // Without a mark, struck text would read as if it held.
  if (name === 'del') return `~~${inner}~~`;
  if (name === 'td' || name === 'th') return `${inner.trim()}${node.nextElementSibling ? ' | ' : ''}`;
  if (name === 'tr') return `${inner.trim()}\n`;
  if (name === 'li') return `${markOf(node)}${inner.trim().replace(/\n+/g, '\n  ')}\n`;
  if (name === 'ul' || name === 'ol' || name === 'table') return `\n\n${inner.replace(/\n\s*\n/g, '\n').trim()}\n\n`;
  if (/^(?:p|h\d|blockquote|figure|figcaption|div|section|aside|details|dl|dt|dd)$/.test(name))
    return `\n\n${inner.trim()}\n\n`;
  return inner;
}

function markOf(item: Element): string {
  const list = item.parentElement;
  return list?.localName === 'ol' ? `${[...list.children].indexOf(item) + 1}. ` : '- ';
}
