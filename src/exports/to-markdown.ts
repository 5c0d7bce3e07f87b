import type { Element, ElementContent, Root } from 'hast';
import { select } from 'hast-util-select';
import { toMdast, type State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, FootnoteReference, Root as MarkdownRoot, RootContent, Text } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as writeTree, type Handle } from 'mdast-util-to-markdown';
import { htmlToHast } from 'satteri';
import { withoutCode } from '../hosting/without-code.ts';
import type { Locale } from '../i18n/locales.ts';
import { fillPhrase } from '../i18n/phrase.ts';
import { wordsFor } from '../i18n/words.ts';

/**
 * The page of an article as Markdown: its title and summary, all of its text with whole addresses, whom to ask and where it comes
 * from, and its permanent link. `locale` is the language of the page. Throws when the page lacks one of these.
 */
export function toMarkdown(html: string, locale: Locale): string {
  const { article, markdown: words } = wordsFor(locale);
  const page = htmlToHast(withoutCode(html)) as Root;
  const title = textOf(find(page, 'h1'));
  const summary = String(find(page, 'meta[name=description]').properties['content']);
  const checked = fillPhrase(article.checked, { date: textOf(find(page, 'time')) });
  const address = String(find(page, 'link[rel=canonical]').properties['href']);
  // The picture stands in the folder of the permanent link.
  const picture = String(find(page, 'meta[property="og:image"]').properties['content']);
  const permanent = new URL('.', picture).href;
  const parts = [find(page, 'div.prose'), find(page, 'div.after')];

  const text = toMdast(
    { type: 'root', children: parts.map((part) => toPlainHtml(part, { address, words })) },
    { document: true, handlers: { 'x-note': readMark, 'x-note-text': readNote } },
  );
  const [before = '', after = ''] = fillPhrase(words.permanentLink, { url: '|' }).split('|');
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [say(title)] },
    { type: 'blockquote', children: [{ type: 'paragraph', children: [say(summary)] }] },
    ...(text as MarkdownRoot).children,
    { type: 'thematicBreak' },
    {
      type: 'paragraph',
      children: [
        say(`${checked}. ${before}`),
        { type: 'link', url: permanent, children: [say(permanent)] },
        say(after),
      ],
    },
  ];
  const extensions = [gfmStrikethroughToMarkdown(), gfmTableToMarkdown()];
  const handlers = { footnoteReference: writeMark, footnoteDefinition: writeNote };
  return writeTree({ type: 'root', children }, { extensions, handlers, bullet: '-', rule: '-' });
}

interface Context {
  /** The whole address of the page. */
  address: string;
  words: ReturnType<typeof wordsFor>['markdown'];
}

/** A part of a page in elements that Markdown has, without what works on a screen only. */
function toPlainHtml(element: Element, context: Context): Element {
  const { tagName, properties } = element;
  const { href, role, ariaLabel } = properties;
  const children = element.children
    .filter(isText)
    .map((child) => (child.type === 'element' ? toPlainHtml(child, context) : child));

  if (role === 'img') return make('p', [say(`(${fillPhrase(context.words.picture, { alt: String(ariaLabel) })})`)]);
  if (tagName === 'img') {
    return make('img', [], {
      alt: String(properties['alt']),
      src: new URL(String(properties['src']), context.address).href,
    });
  }
  if (role === 'doc-noteref') return make('x-note', [], { number: textOf(element) });
  if (hasClass(element, 'notes')) {
    const notes = children.flatMap((list) => (list.type === 'element' ? list.children : [])).filter(isElement);
    return make(
      'div',
      notes.map((note, index) => make('x-note-text', note.children, { number: String(index + 1) })),
    );
  }
  if (hasClass(element, 'callout')) return make('blockquote', children);
  if (tagName === 'p' && hasClass(element, 'title')) return make('p', [make('strong', children)]);
  // What has a label, such as a telephone number, is a line of a list.
  if (tagName === 'dl') return make('ul', children);
  if (tagName === 'div' && element.children.some(isLabel)) return make('li', children);
  if (tagName === 'dt') return make('span', [make('strong', [...children, say(':')]), say(' ')]);
  if (tagName === 'dd') return make('span', children);
  // The word of a term is a button; its meaning, which opens on demand, is left out.
  if (tagName === 'button') return make('span', children);
  // A question is a heading already. What else is folded gets one.
  if (tagName === 'summary') {
    const hasHeading = children.some((child) => child.type === 'element' && /^h\d$/.test(child.tagName));
    return make(hasHeading ? 'div' : 'h2', children);
  }
  if (tagName === 'code') return make(tagName, children, { className: properties.className });
  if (tagName === 'td' || tagName === 'th') return make(tagName, children, { align: alignOf(element) });
  return make(tagName, children, href === undefined ? {} : { href: new URL(String(href), context.address).href });
}

const alignOf = (cell: Element) => (hasClass(cell, 'end') ? 'right' : hasClass(cell, 'center') ? 'center' : undefined);

/** Whether it is part of the text: printed, seen without a click, and not an icon. */
function isText(node: ElementContent): boolean {
  if (node.type !== 'element') return node.type === 'text';
  const { tagName, properties } = node;
  if (tagName === 'template' || tagName === 'dialog') return false;
  // A picture beside words that say the same, and the way back from a footnote.
  if ((tagName === 'img' && !properties['alt']) || properties['role'] === 'doc-backlink') return false;
  if (properties['hidden'] !== undefined || properties['popover'] !== undefined) return false;
  return !hasClass(node, 'no-print') && !(tagName === 'a' && textOf(node) === '');
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const numberOf = ({ properties }: Element) => String(properties['number']);

const readMark = (_: State, mark: Element) =>
  ({ type: 'footnoteReference', identifier: numberOf(mark) }) satisfies RootContent;

const readNote = (state: State, note: Element) =>
  ({
    type: 'footnoteDefinition',
    identifier: numberOf(note),
    children: state.toFlow(state.all(note)),
  }) satisfies RootContent;

const writeMark: Handle = ({ identifier }: FootnoteReference) => `[^${identifier}]`;

const writeNote: Handle = (note: FootnoteDefinition, _, state, info) => {
  const text = state.containerFlow(note, state.createTracker(info).current());
  return `[^${note.identifier}]: ${state.indentLines(text, (line, index, isBlank) => (index === 0 || isBlank ? line : `    ${line}`))}`;
};

const isLabel = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'dt';

const make = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const say = (value: string): Text => ({ type: 'text', value });

const hasClass = ({ properties }: Element, name: string): boolean => [properties.className].flat().includes(name);

/** The words of an element and all in it. */
const textOf = (element: Element): string => toString(element).trim();

/** The first element that a CSS selector means. Throws when there is none. */
function find(page: Root, selector: string): Element {
  const found = select(selector, page);
  if (found) return found;
  throw new Error(`has no ${selector}; expected one, as every article has.`);
}
