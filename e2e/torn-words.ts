import type { Element, ElementContent } from 'hast';
import { readPage } from '../src/checks/site/read-page.ts';

const inline = new Set(['a', 'button', 'code', 'em', 'mark', 'strong', 'time', 'span']);

/** Signs between which the words of an inline element stand, in what is read here. */
const [start, end] = ['\u0001', '\u0002'];
const edge = /[\u0001\u0002]/g;

/** A letter of a script that parts words by spaces, and hangs nothing on them. */
const letter = '(?![\\p{sc=Arab}\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}])[\\p{L}\\p{N}]';
const glued = new RegExp(`.{0,20}(?:${letter}${start}+${letter}|${letter}${end}+${letter}).{0,20}`, 'gu');

/** A space that belongs on the other side of a sign. German closes with the sign that English opens with. */
const apart = {
  others: /.{0,30}(?:[\p{L}\p{N}”»)] [.,;:!?](?=\s|$)|[(“«¿¡] ).{0,10}/gu,
  german: /.{0,30}(?:[\p{L}\p{N}“»)] [.,;:!?](?=\s|$)|[(„¿¡] ).{0,10}/gu,
};

/** Words in the main part of a page without a space between them, or with one before or after punctuation, with the text around them. */
export function listTornWords(html: string): string[] {
  const { elements } = readPage('page', html);
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('A page has no <main>; expected its text in one.');
  const lang = elements.find(({ tagName }) => tagName === 'html')?.properties['lang'];
  const apartHere = lang === 'de' ? apart.german : apart.others;
  return readBlocks(main).flatMap((text) => [
    ...[...text.matchAll(glued)].map(([words]) => `glued: ${words.replace(edge, '|')}`),
    ...[...text.replace(edge, '').matchAll(apartHere)].map(([words]) => `apart: ${words}`),
  ]);
}

/** The text of each block in it, on one line, without what is not shown in its line, such as the meaning of a term. */
function readBlocks(block: Element): string[] {
  const blocks = [''];
  const read = (node: ElementContent) => {
    if (node.type === 'text') blocks.push((blocks.pop() ?? '') + node.value);
    if (node.type !== 'element' || ['script', 'svg'].includes(node.tagName)) return;
    const { popover, hidden } = node.properties;
    if ((popover ?? hidden) !== undefined) return;
    const isInline = inline.has(node.tagName);
    blocks.push(isInline ? (blocks.pop() ?? '') + start : '');
    node.children.forEach(read);
    blocks.push(isInline ? (blocks.pop() ?? '') + end : '');
  };
  block.children.forEach(read);
  // Browsers show these spaces as one, and no others.
  return blocks.map((text) => text.replace(/[ \t\n]+/g, ' ').trim());
}
