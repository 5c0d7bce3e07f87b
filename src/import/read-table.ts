import type { Element } from 'hast';
import type { Note } from './source.ts';
import { element, elementsIn, isBlank, isElement, takeOut, text, wordsOf, type Content } from './tree.ts';

/** A table whose cells hold words alone, as ours do; one of a single column is no table, and its cells stand one after the other. */
export function makeTable(
  table: Element,
  note: (weight: Note['weight'], message: string, near?: string) => void,
): Content[] {
  const { left, taken: captions } = takeOut(
    table.children,
    (child) => isElement(child, 'p') && isCaption(child, table),
  );
  const rows = [...elementsIn(left)].filter(({ tagName }) => tagName === 'tr');
  const cellsOf = (row: Element) => row.children.filter((child) => isElement(child, 'td', 'th'));
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  if (columns < 2) {
    return [...captions, ...left.flatMap((child) => (rows.length === 0 ? [child] : []))].concat(
      rows.flatMap((row) => cellsOf(row).map((cell) => element('div', {}, isElement(cell) ? cell.children : []))),
    );
  }
  const hasBlocks = rows.some((row) => cellsOf(row).some((cell) => isElement(cell) && cell.children.some(isBlock)));
  if (hasBlocks) {
    const near = wordsOf(...(rows[0] ? [rows[0]] : []))
      .trim()
      .slice(0, 20);
    note('changed', 'had lists, code or a table in the cells of a table; they stand as words in one line.', near);
  }
  const flat = rows.map((row) => ({
    ...row,
    children: cellsOf(row).map((cell) =>
      isElement(cell) ? element(cell.tagName, span(cell), flattenCell(cell.children)) : cell,
    ),
  }));
  return [...captions, element('table', {}, [element('tbody', {}, flat)])];
}

const isCaption = (child: Content, table: Element) => table.children.includes(child);

const isBlock = (child: Content) => isElement(child, 'ul', 'ol', 'dl', 'pre', 'table', 'blockquote');

const span = ({ properties }: Element): Element['properties'] =>
  Object.fromEntries(
    Object.entries(properties).filter(([name]) => name === 'colSpan' || name === 'rowSpan' || name === 'align'),
  );

const inline = new Set(
  'a em strong b i del s strike u ins code sub sup span mark q small abbr cite x-anchor x-figure'.split(' '),
);

/** The words of nodes in one line, with the markup of words kept. */
export function flattenCell(nodes: readonly Content[]): Content[] {
  return nodes.flatMap((node, index): Content[] => {
    if (!isElement(node)) return [node];
    if (node.tagName === 'br') return [text(' ')];
    if (node.tagName === 'hr') return [];
    if (inline.has(node.tagName)) return [{ ...node, children: flattenCell(node.children) }];
    const inner = flattenCell(node.children);
    if (isBlank(inner) && !inner.some((child) => isElement(child))) return [];
    const isLater = nodes.slice(0, index).some((before) => !isBlank([before]));
    const mark = node.tagName === 'li' && isLater ? '; ' : ' ';
    return [text(isLater || node.tagName === 'td' || node.tagName === 'th' ? mark : ''), ...inner, text(' ')];
  });
}
