import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { readSections } from '../translation/read-sections.ts';
import type { Article } from './articles.ts';

/** The text of an article as it is shown, in pieces that are each in one language, in reading order. */
export function listPieces({ entry, language, inEnglish }: Article): Array<{ language: Locale; body: string }> {
  if (!inEnglish) return [{ language, body: entry.body ?? '' }];
  return inEnglish.body.map(({ name, isEnglish }) => ({
    language: isEnglish ? defaultLocale : language,
    body: readSection(isEnglish ? inEnglish.entry : entry, name),
  }));
}

function readSection({ data, body = '' }: Article['entry'], name: string): string {
  const lines = readSections(data, body).find((section) => section.name === name)?.lines;
  return lines
    ? body
        .split('\n')
        .slice(lines.from - 1, lines.to)
        .join('\n')
    : '';
}
