import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { calloutKind } from './callout-kinds.ts';
import type { Held } from './hold-code.ts';
import { flattenCell, makeTable } from './read-table.ts';
import type { Note } from './source.ts';
import { attributeOf, element, elementsIn, isBlank, isElement, takeOut, text, wordsOf, type Content } from './tree.ts';

/** Where in a text a node stands. */
interface Place {
  inCode?: boolean;
  inLink?: boolean;
  inTable?: boolean;

  /** In a list, a quote, a callout or a table, where headings of our articles cannot stand. */
  isNested?: boolean;
}

interface Reading {
  markup: Held | undefined;
  notes: Note[];
  named: Set<string>;
}

/**
 * Reads HTML into the elements that our articles have equals of, and these: `x-callout` with `dataKind`, `x-figure` with `src` and
 * `alt` around a caption, and `x-anchor` with `id` where a link of the other site may lead to. No word of the text is lost; what was done
 * to it is said in `notes`. `markup` are the tags of other systems that the text has signs for.
 */
export function readHtml(html: string, notes: Note[], markup?: Held): Content[] {
  const isWhole = /<html[\s>]|<body[\s>]/i.test(html);
  const root = htmlToHast(html, { fragment: !isWhole }) as Root;
  const all = root.children as Content[];
  const main =
    [...elementsIn(all)].find(({ tagName }) => tagName === 'main') ??
    [...elementsIn(all)].find(({ tagName }) => tagName === 'article') ??
    [...elementsIn(all)].find(({ tagName }) => tagName === 'body');
  const reading = { markup, notes, named: new Set<string>() };
  return lift(read(isWhole && main ? main.children : all, {}, reading));
}

const read = (nodes: readonly Content[], place: Place, reading: Reading): Content[] =>
  nodes.flatMap((node) => readNode(node, place, reading));

function readNode(node: Content, place: Place, reading: Reading): Content[] {
  if (node.type === 'text') return readWords(node.value, place, reading);
  if (node.type !== 'element') return [];
  const id = attributeOf(node, 'id');
  const isHeading = /^h[1-6]$/.test(node.tagName) && !place.isNested;
  const found = readElement(node, place, reading);
  if (id === undefined || id === '' || isHeading || place.inCode || /^user-content-fn/.test(id)) return found;
  return [element('x-anchor', { id }, []), ...found];
}

function readElement(node: Element, place: Place, reading: Reading): Content[] {
  const { tagName: name } = node;
  const inside = (more: Place = {}) => read(node.children, { ...place, ...more }, reading);
  const note = (weight: Note['weight'], message: string, near?: string) =>
    void reading.notes.push({ weight, message, near });

  if (dropped.has(name)) {
    if (name === 'script' || name === 'form')
      note('dropped', `had <${name}>, which no article may have; it was left out.`);
    return [];
  }
  if (framed.has(name)) return readFrame(node, place, inside(), note);
  if (name === 'svg' || name === 'math') return [text(wordsOf(node))];
  if (name === 'input') {
    if (attributeOf(node, 'type') === 'checkbox') {
      note('changed', 'had a box to tick; its words stand as an entry of a list.');
      return [];
    }
    return [text(attributeOf(node, 'value') ?? '')];
  }
  if (name === 'img') {
    const src = attributeOf(node, 'src', 'dataSrc', 'dataOriginal') ?? '';
    return [element('x-figure', { src, alt: resolveHeld(attributeOf(node, 'alt') ?? '', reading) }, [])];
  }
  if (name === 'figure') {
    const { left, taken } = takeOut(inside(), (inner) => isElement(inner, 'figcaption'));
    const figures = [...elementsIn(left)].filter((inner) => isElement(inner, 'x-figure'));
    const caption = taken.flatMap(({ children }) => children);
    const [only] = figures;
    if (figures.length === 1 && only && !isBlank(caption)) {
      only.children = isElement(caption[0], 'p') ? caption : [element('p', {}, caption)];
      return left;
    }
    return [...left, ...(isBlank(caption) ? [] : [element('p', {}, caption)])];
  }
  if (name === 'pre') return readCode(node, place, reading);
  if (['code', 'samp', 'tt', 'kbd', 'var'].includes(name)) {
    const words = resolveHeld(wordsOf(node), reading);
    return words.trim() === '' ? [] : [element('code', {}, [text(words)])];
  }
  if (name === 'a') return readLink(node, place, inside({ inLink: true }));
  if (/^h[1-6]$/.test(name)) return readHeading(node, place, inside());
  if (name === 'table') return makeTable({ ...node, children: inside({ inTable: true, isNested: true }) }, note);
  if (name === 'td' || name === 'th') {
    return [{ ...node, children: inside({ inTable: true, isNested: true }) }];
  }
  if (name === 'summary' || name === 'caption' || name === 'legend')
    return [element('p', {}, [element('strong', {}, inside())])];
  if (name === 'section' && node.properties['dataFootnotes'] !== undefined) return inside();
  if (name === 'li' || name === 'dd' || name === 'dt') return [element(name, {}, inside({ isNested: true }))];
  if (name === 'br' && place.inTable) return [text(' ')];

  const kind = place.inTable ? undefined : kindOf(node);
  if (kind !== undefined) {
    const body = isElement(node, 'p') ? [element('p', {}, inside({ isNested: true }))] : inside({ isNested: true });
    const title = attributeOf(node, 'title');
    const heading = title === undefined ? [] : [element('p', {}, [element('strong', {}, [text(title)])])];
    return isBlank(body) ? [] : [element('x-callout', { dataKind: kind }, [...heading, ...body])];
  }
  if (name === 'blockquote') return readQuote(inside({ isNested: true }));
  if (!known.has(name)) return readStranger(node, inside(), reading);
  return [element(name, keepOf(node), inside())];
}

const dropped = new Set(
  'script style template noscript link meta title head base nav map area colgroup col source track param'.split(' '),
);

const framed = new Set('iframe embed object video audio'.split(' '));

/** What `hast-util-to-mdast` knows how to write, or may be left away around words. */
const known = new Set(
  (
    'p ul ol dl blockquote hr br em strong b i del s strike u ins mark q small sub sup span div section article main header footer aside ' +
    'details center font abbr cite dfn time address figcaption thead tbody tfoot tr button label select option optgroup fieldset form textarea ' +
    'hgroup picture data bdi bdo wbr big ruby rt rp rb html body menu dir output legend nobr x-callout'
  ).split(' '),
);

/** The classes that alone say that something is a callout. Others need “callout-” or its like before them. */
const plainly = /^(?:note|info|tip|hint|warning|danger|caution|important|attention|admonition)$/;

function kindOf(node: Element): string | undefined {
  const { tagName: name } = node;
  if (name === 'x-callout') return attributeOf(node, 'dataKind');
  if (/^(?:note|tip|hint|info|warning|caution|danger|important|alert|aside|admonition|callout)$/.test(name)) {
    const type = attributeOf(node, 'type', 'kind', 'variant', 'color');
    // <aside> is HTML too.
    if (name === 'aside' && type === undefined && node.properties['className'] === undefined) return undefined;
    if (name !== 'aside' || type !== undefined) return calloutKind(type ?? name) ?? 'note';
  }
  if (!['div', 'aside', 'section', 'p', 'blockquote'].includes(name)) return undefined;
  const classes = (attributeOf(node, 'className') ?? '').toLowerCase().split(/\s+/);
  const plain = classes.find((word) => plainly.test(word) && word !== 'admonition');
  const prefixed = classes.flatMap(
    (word) =>
      calloutKind(/^(?:\w+-)?(?:callout|alert|admonition|notice|message)[-_]+(?:-)?(\w+)$/.exec(word)?.[1] ?? '') ?? [],
  )[0];
  return (
    (plain === undefined ? undefined : calloutKind(plain)) ??
    prefixed ??
    (classes.includes('admonition') ? 'note' : undefined)
  );
}

/** `> [!NOTE]` of GitHub, `>![info]` of others. */
function readQuote(children: Content[]): Content[] {
  const index = children.findIndex((child) => !isBlank([child]));
  const first = children[index];
  const [start] = isElement(first, 'p') ? first.children : [];
  const [sign, name = ''] = start?.type === 'text' ? (/^\s*!?\[!?(\w+)\][+-]?\s*/.exec(start.value) ?? []) : [];
  const kind = calloutKind(name);
  if (sign === undefined || kind === undefined || !isElement(first) || start?.type !== 'text') {
    return isBlank(children) ? [] : [element('blockquote', {}, children)];
  }
  const rest = [{ ...start, value: start.value.slice(sign.length) }, ...first.children.slice(1)];
  const body = [...(isBlank(rest) ? [] : [{ ...first, children: rest }]), ...children.slice(index + 1)];
  return isBlank(body) ? [] : [element('x-callout', { dataKind: kind }, body)];
}

/** A part of the other system: its words stand, and those of its attributes that readers saw. */
function readStranger(node: Element, children: Content[], { notes, named }: Reading): Content[] {
  const { tagName: name } = node;
  const words = attributeOf(node, 'title', 'label', 'header', 'heading', 'summary', 'text');
  const more = attributeOf(node, 'description', 'caption');
  const href = attributeOf(node, 'href', 'to', 'link');
  const src = attributeOf(node, 'src', 'image');
  const isPart = !/^(?:fragment|steps|x-anchor|x-figure|tbody)$/.test(name) && !name.includes(':');
  if (isPart && !named.has(name)) {
    named.add(name);
    const message = `had <${name}>, a part of the other system; its words stand without it. Look whether they still make sense.`;
    notes.push({
      weight: 'foreign-markup',
      message,
      near:
        words ??
        wordsOf(...children)
          .trim()
          .slice(0, 30),
    });
  }
  if (name.startsWith('x-')) return [{ ...node, children }];
  const isInline = !children.some((child) => isElement(child) && !phrasing.has(child.tagName));
  const label =
    words === undefined
      ? []
      : [href === undefined ? element('strong', {}, [text(words)]) : element('a', { href }, [text(words)])];
  const picture =
    src !== undefined && /\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(src)
      ? [element('x-figure', { src, alt: attributeOf(node, 'alt') ?? words ?? '' }, [])]
      : [];
  if (isInline && label.length === 0 && more === undefined)
    return href === undefined ? [...picture, ...children] : [element('a', { href }, children)];
  if (isInline && isBlank(children) && more === undefined && picture.length === 0) return label;
  return [
    ...picture,
    ...(label.length > 0 ? [element('p', {}, label)] : []),
    ...(more === undefined ? [] : [element('p', {}, [text(more)])]),
    element('div', {}, children),
  ];
}

const phrasing = new Set(
  'a em strong b i del s u code sub sup span mark q small br x-anchor abbr cite font ins'.split(' '),
);

function readFrame(
  node: Element,
  place: Place,
  children: Content[],
  note: (weight: Note['weight'], message: string, near?: string) => void,
): Content[] {
  const inner = [...elementsIn(node.children)].find(({ tagName }) => tagName === 'source');
  const src = attributeOf(node, 'src', 'data') ?? (inner && attributeOf(inner, 'src'));
  if (src === undefined) return children;
  const address = src.startsWith('//') ? `https:${src}` : src;
  const words = attributeOf(node, 'title') ?? (node.tagName === 'audio' ? 'Recording' : 'Video');
  note('dropped', `had <${node.tagName}> with ${address}, which our pages do not load; a link stands there.`, address);
  const link = element('a', { href: address }, [text(words)]);
  return place.inTable || place.inLink ? [link] : [element('p', {}, [link])];
}

function readCode(node: Element, place: Place, reading: Reading): Content[] {
  const code = [...elementsIn(node.children)].find(({ tagName }) => tagName === 'code');
  const lines = (inner: Content): string =>
    inner.type === 'text'
      ? inner.value
      : inner.type === 'element'
        ? inner.tagName === 'br'
          ? '\n'
          : inner.children.map(lines).join('')
        : '';
  const value = resolveHeld(node.children.map(lines).join(''), reading).replace(/^\n|\s+$/g, '');
  if (value === '') return [];
  if (place.inTable) return [element('code', {}, [text(value.replace(/\s+/g, ' '))])];
  const classes = [node, ...(code ? [code] : [])].map((one) => attributeOf(one, 'className') ?? '').join(' ');
  const language = /(?:language|lang|highlight)-([\w+#-]+)/.exec(classes)?.[1];
  return [
    element('pre', {}, [
      element('code', language === undefined ? {} : { className: [`language-${language}`] }, [text(value)]),
    ]),
  ];
}

function readLink(node: Element, place: Place, children: Content[]): Content[] {
  const href = attributeOf(node, 'href');
  const name = attributeOf(node, 'name');
  const anchor = name === undefined ? [] : [element('x-anchor', { id: name }, [])];
  if (node.properties['dataFootnoteBackref'] !== undefined) return [];
  if (node.properties['dataFootnoteRef'] !== undefined) {
    return [element('a', { href: '#footnote-label' }, [text(`(${wordsOf(node)})`)])];
  }
  if (href === undefined || place.inLink) return [...anchor, ...children];
  const hasFigure = [...elementsIn(children)].some((inner) => isElement(inner, 'x-figure'));
  if (isBlank(children) && !hasFigure) {
    // A mark beside a heading, whose fragment is the id of the heading.
    return href.startsWith('#') ? [element('x-anchor', { id: href.slice(1), dataOwn: true }, [])] : [];
  }
  return [...anchor, element('a', { href }, children)];
}

function readHeading(node: Element, place: Place, children: Content[]): Content[] {
  const own = children.filter((child) => !(isElement(child, 'a') && /^[#¶§🔗]?$/u.test(wordsOf(child).trim())));
  const { left, taken } = takeOut(own, (child) => isElement(child, 'x-figure', 'x-anchor'));
  const inline = flattenCell(left);
  const figures = taken.filter((child) => isElement(child, 'x-figure'));
  const anchors = taken.filter((child) => isElement(child, 'x-anchor'));
  if (isBlank(inline)) return [...anchors, ...figures];
  if (place.isNested) {
    const strong = element('strong', {}, inline);
    return [...anchors, place.inTable ? strong : element('p', {}, [strong]), ...figures];
  }
  const explicit =
    attributeOf(node, 'id') ??
    anchors
      .map((anchor) => (anchor.properties['dataOwn'] === true ? attributeOf(anchor, 'id') : undefined))
      .find((id) => id !== undefined && id !== '');
  return [...anchors, element(node.tagName, explicit === undefined ? {} : { id: explicit }, inline), ...figures];
}

/** Attributes that say something of the text. */
function keepOf(node: Element): Element['properties'] {
  if (node.tagName === 'ol') return { start: node.properties['start'] };
  return {};
}

const address =
  /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)[^\s<>“”"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/[^\s<>“”"]*/giu;

/** Characters that nobody sees: the check of our articles refuses them. */
const unseen =
  /[[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD]--[\t\n\r\uE000\uE001\u034F\u061C\u180B-\u180F\u200C-\u200F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]]/gv;

/** Words, with the markup of other systems and bare addresses as code. */
function readWords(value: string, place: Place, { markup }: Reading): Content[] {
  const clean = value.replace(unseen, '');
  if (place.inCode) return [text(clean)];
  const parts = markup ? markup.split(clean) : [clean];
  return parts.flatMap((part, index): Content[] => {
    if (index % 2 === 1) return [element('code', {}, [text(part)])];
    const out: Content[] = [];
    let from = 0;
    for (const { 0: match, index: at } of part.matchAll(address)) {
      const found = match.replace(/[.,;:!?)\]}’'*_~]+$/, '');
      if (at > from) out.push(text(part.slice(from, at)));
      const code = element('code', {}, [text(found)]);
      const href =
        found.includes('@') && !/[/:]/.test(found) ? `mailto:${found}` : /^https?:/.test(found) ? found : undefined;
      out.push(place.inLink || href === undefined || !canLead(href) ? code : element('a', { href }, [code]));
      from = at + found.length;
    }
    if (from < part.length) out.push(text(part.slice(from)));
    return out;
  });
}

const canLead = (href: string) => URL.canParse(href) && !/[{}<>]|example\.|localhost/.test(href);

const resolveHeld = (value: string, { markup }: Reading): string =>
  (markup ? markup.release(value) : value).replace(unseen, '');

/** Pictures stand between paragraphs: those in the middle of words are put after them. */
function lift(nodes: readonly Content[]): Content[] {
  return nodes.flatMap((node): Content[] => {
    if (!isElement(node) || ['x-figure', 'pre'].includes(node.tagName)) return [node];
    if (node.tagName === 'table') {
      const { left, taken } = takeOut([node], (inner) => isElement(inner, 'x-figure'));
      return [...left, ...taken];
    }
    const inner = { ...node, children: lift(node.children) };
    if (!phrasing.has(node.tagName) && node.tagName !== 'p') return [inner];
    const { left, taken } = takeOut(inner.children, (child) => isElement(child, 'x-figure'));
    if (taken.length === 0) return [inner];
    return [
      ...(isBlank(left) ? left.filter((child) => isElement(child, 'x-anchor')) : [{ ...inner, children: left }]),
      ...taken,
    ];
  });
}
