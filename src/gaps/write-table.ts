import { defaultLocale } from '../i18n/locales.ts';
import type { Proposal } from './propose.ts';

/** The gaps as a table that `readGaps` reads again, when an editor has written the article of each into its last column. */
export function writeTable({ notes }: Proposal): string {
  const rows = notes.map(({ gap: { words, locale, count, unhelpful, article }, note }) => {
    const folder = locale === defaultLocale ? '/' : `/${locale}/`;
    const page = unhelpful[0] === undefined ? folder : `${folder}articles/${unhelpful[0]}/`;
    return [words, page, String(count), note, article ?? ''];
  });
  const lines = [['words', 'page', 'times', 'what is proposed', 'article'], ...rows];
  return lines.map((cells) => `${cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')}\n`).join('');
}
