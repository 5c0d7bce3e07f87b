import { recordFile } from '../../translation/record.ts';
import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';

/**
 * Of each section of a translation it is recorded which English text it was made from. Else nobody hears when that changes. A section that
 * waits is no mistake: readers see it in English, and `npm run translate -- --status` lists it.
 */
export function* translatedSections({ translations }: Content): Generator<Problem> {
  for (const { own, english, sections } of translations.values()) {
    if (!own.isReadable || !english.isReadable) continue;
    const { file, slug, locale } = own;
    const unrecorded = sections.filter(({ state }) => state === 'unrecorded').map(({ name }) => name);
    if (unrecorded.length > 0) {
      const names = unrecorded.join(', ');
      const message = `says nothing in ${recordFile(locale)} of the English text that it was made from: ${names}. Expected it to be recorded, once it is translated: npm run translate -- ${slug} ${locale} --done`;
      yield { file, message };
    }
    if (sections.some(({ name, state }) => name === 'start' && state === 'lost'))
      yield { file, message: `has no text before its first heading; expected what ${english.file} says there.` };
  }
}
