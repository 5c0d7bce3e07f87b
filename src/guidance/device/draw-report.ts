import type { Report, WordedLine } from './word-report.ts';
import styles from './device-report.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** Draws the lines of a table as a list, named `label` to screen readers; `more` stands before the links to articles. */
export function drawReport({ lines }: Report, label: string, more: string): HTMLElement {
  const list = document.createElement('ul');
  list.dataset['device'] = 'report';
  list.ariaLabel = label;
  list.append(...lines.map((line) => drawLine(line, more)));
  return list;
}

function drawLine({ verdict, name, said, text, link }: WordedLine, more: string): HTMLElement {
  const item = document.createElement('li');
  item.dataset['verdict'] = verdict;
  const title = document.createElement('strong');
  title.textContent = name;
  const mark = document.createElement('span');
  mark.textContent = said;
  const head = document.createElement('p');
  head.append(title, ' ', mark);
  const words = document.createElement('p');
  words.textContent = text;
  item.append(head, words);
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link.url;
    anchor.textContent = link.title;
    if (link.lang !== undefined) anchor.lang = link.lang;
    const way = document.createElement('p');
    way.append(`${more} `, anchor, link.note === undefined ? '' : ` ${link.note}`);
    item.append(way);
  }
  return item;
}
