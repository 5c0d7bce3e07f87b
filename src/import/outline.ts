import type { Element } from 'hast';
import { slug as githubSlug } from 'github-slugger';
import { reservedId } from '../checks/content/ids.ts';
import { isKebabCase, toKebabCase } from '../checks/kebab-case.ts';
import type { Note } from './source.ts';
import { attributeOf, element, isBlank, isElement, wordsOf, type Content } from './tree.ts';

/** A text as our articles are built: headings of three levels, each with an id of its own. */
export interface Outline {
  /** What the first heading said, where it was the title. */
  heading: string | undefined;
  body: Content[];

  /** By an id that links of the other site may have, the id where that place is now; empty at the start of the article. */
  ids: Map<string, string>;
}

/** Levels the headings of a text and gives them ids. Ids of the other site are kept where they can be, else remembered in `ids`. */
export function makeOutline(nodes: readonly Content[], title: string | undefined, notes: Note[]): Outline {
  const headings = nodes.flatMap(findHeadings);
  const first = headings[0];
  const isTitle =
    first !== undefined &&
    standsFirst(nodes, first) &&
    (isSame(wordsOf(first), title) ||
      (title === undefined && first.tagName === 'h1') ||
      (first.tagName === 'h1' && headings.filter(({ tagName }) => tagName === 'h1').length === 1));
  const heading = isTitle ? wordsOf(first).replace(/\s+/g, ' ').trim() : undefined;
  const levels = levelOf(
    headings.filter((node) => !(isTitle && node === first)),
    notes,
  );
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  let last = '';
  let waiting: string[] = [];

  const walk = (node: Content): Content[] => {
    if (node.type === 'text') {
      if (node.value.trim() !== '') settle();
      return [node];
    }
    if (node.type !== 'element') return [];
    if (isElement(node, 'x-anchor')) {
      const id = attributeOf(node, 'id');
      // An id that the other system makes is not known here.
      if (id !== undefined && id !== '' && !/[\uE000\uE001\s]/.test(id)) waiting.push(id);
      return [];
    }
    if (isTitle && node === first) {
      remember([attributeOf(node, 'id') ?? githubSlug(wordsOf(node))], '');
      return [];
    }
    const level = levels.get(node);
    if (level !== undefined) return [readHeading(node, level)];
    if (isElement(node, 'x-figure', 'hr')) settle();
    return [{ ...node, children: node.children.flatMap(walk) }];
  };

  const settle = () => {
    remember(waiting, last);
    waiting = [];
  };

  const remember = (old: readonly string[], id: string) => {
    for (const name of old) if (name !== '' && name !== id && !ids.has(name)) ids.set(name, id);
  };

  const readHeading = (node: Element, level: number): Element => {
    const words = wordsOf(node);
    const explicit = attributeOf(node, 'id');
    const old = explicit ?? githubSlug(words.trim());
    const wanted = [old, toKebabCase(old), toKebabCase(words), 'part'].find((name) => isKebabCase(name)) ?? 'part';
    let id = reservedId.test(wanted) ? `${wanted}-here` : wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    // A second heading of the same words has another id on the other site too, and there by the same rule.
    const former = explicit === undefined && taken.has(old) && old !== id ? [] : [old];
    remember([...waiting, ...former], id);
    // An id that a link may already have is that of the heading itself.
    ids.set(id, id);
    waiting = [];
    last = id;
    return element(`h${level}`, { id }, node.children);
  };

  const body = nodes.flatMap(walk);
  settle();
  return { heading, body, ids };
}

const findHeadings = (node: Content): Element[] =>
  isElement(node) ? (/^h[1-6]$/.test(node.tagName) ? [node] : node.children.flatMap(findHeadings)) : [];

/** Whether nothing that can be read stands before a heading. */
function standsFirst(nodes: readonly Content[], heading: Element): boolean {
  for (const node of nodes) {
    if (node === heading) return true;
    if (isElement(node) && findHeadings(node).includes(heading)) return standsFirst(node.children, heading);
    if (!isBlank([node])) return false;
  }
  return false;
}

const isSame = (heading: string, title: string | undefined) =>
  title !== undefined && toKebabCase(heading) === toKebabCase(title);

/** The highest level that occurs becomes 2, all below it 3; the first is always 2. */
function levelOf(headings: readonly Element[], notes: Note[]): Map<Content, number> {
  const depths = headings.map(({ tagName }) => Number(tagName[1]));
  const top = Math.min(...depths);
  if (depths.some((depth) => depth > top + 2)) {
    notes.push({
      weight: 'changed',
      message: `had headings of ${new Set(depths).size} levels; those below the third stand on the third.`,
    });
  }
  let last = 1;
  // None is skipped, whatever the other site has done.
  return new Map(headings.map((node, index) => [node, (last = Math.min(4, 2 + (depths[index] ?? 0) - top, last + 1))]));
}
