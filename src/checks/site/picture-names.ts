import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { textOf, type Page } from './read-page.ts';

/** Every picture says what there is to see, or is hidden from those who would hear it. */
export function* pictureNames({ elements }: Page): Generator<string> {
  const hiding = elements.filter(({ properties }) => properties['ariaHidden'] === 'true');
  const hidden = new Set(hiding.flatMap((element) => selectAll('*', element)));
  for (const picture of elements) {
    const { tagName, properties } = picture;
    if (tagName !== 'img' && properties['role'] !== 'img') continue;
    if (hidden.has(picture) || isNamed(picture, elements)) continue;
    const tag = tagName === 'img' ? `<img src="${String(properties['src'])}">` : `<${tagName} role="img">`;
    yield `has ${tag} without a name; expected alt or aria-label, or aria-hidden="true" on a decoration.`;
  }
}

function isNamed({ properties, children }: Element, elements: readonly Element[]): boolean {
  const { ariaLabel, ariaLabelledBy, alt, title } = properties;
  const labelIds = String(ariaLabelledBy ?? '').split(/[\s,]+/);
  const labels = elements.filter(({ properties: { id } }) => id !== undefined && labelIds.includes(String(id)));
  const titles = children.filter((child) => child.type === 'element').filter(({ tagName }) => tagName === 'title');
  const names = [ariaLabel, alt, title, ...[...labels, ...titles].map(textOf)];
  return names.some((name) => typeof name === 'string' && name.trim() !== '');
}
