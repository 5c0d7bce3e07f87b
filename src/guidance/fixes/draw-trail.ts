import type { Words } from '../../i18n/words.ts';
import type { CallerTrail, FixTrails } from './trails.ts';

/** What the desk knows and says of “find your fix” in one language. Made for JSON. */
export interface FixTexts {
  trails: FixTrails;
  words: Words['fix']['caller'];
}

/** Draws how far a caller came: each question with the answer, and the page on which the caller is. */
export function drawTrail({ steps, end, url }: CallerTrail, { none, endsAt, asks }: FixTexts['words']): HTMLElement[] {
  const list = document.createElement('ol');
  list.append(
    ...steps.map(({ question, answer = none }) => {
      const item = document.createElement('li');
      const said = document.createElement('strong');
      said.textContent = answer;
      item.append(`${question} `, said);
      return item;
    }),
  );
  const page = document.createElement('a');
  page.href = url;
  page.textContent = end?.title ?? none;
  const where = document.createElement('p');
  where.append(`${end?.isOutcome === false ? asks : endsAt} `, page);
  return steps.length > 0 ? [list, where] : [where];
}
