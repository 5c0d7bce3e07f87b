import type { TextSection } from './read-sections.ts';

/**
 * What is known of a section of a translation:
 *
 * - `fresh`: made from the text that the English article has now
 * - `stale`: made from a text that has changed since
 * - `missing`: not translated yet
 * - `unrecorded`: nobody has said which text it was made from
 * - `lost`: it was translated, and is gone from the translation, though the English article still has it
 * - `retired`: the English article no longer has it
 * - `unknown`: the English article never had it
 */
export type State = 'fresh' | 'stale' | 'missing' | 'unrecorded' | 'lost' | 'retired' | 'unknown';

/** A section of an article, and what is known of it in a translation. */
export interface JudgedSection {
  name: string;
  state: State;
}

/** By the name of a section, the hash of the English text that it was translated from. */
export type SectionRecord = ReadonlyMap<string, string>;

/**
 * What is known of each section of a translation: those of the English article in its order, and then those that it does not have.
 */
export function judgeSections(
  english: readonly TextSection[],
  translated: readonly TextSection[],
  record: SectionRecord,
): JudgedSection[] {
  const own = new Map(translated.map((section) => [section.name, section]));
  const current = english.map(({ name, hash }): JudgedSection => {
    const [section, made] = [own.get(name), record.get(name)];
    if (!section) return { name, state: made === undefined ? 'missing' : 'lost' };
    if (section.isMarked) return { name, state: made === undefined ? 'missing' : 'stale' };
    if (made !== undefined) return { name, state: made === hash ? 'fresh' : 'stale' };
    return { name, state: section.hash === hash && section.hasWords ? 'missing' : 'unrecorded' };
  });
  const names = new Set(english.map(({ name }) => name));
  const others = translated
    .filter(({ name }) => !names.has(name))
    .map(({ name }): JudgedSection => ({ name, state: record.has(name) ? 'retired' : 'unknown' }));
  return [...current, ...others];
}

/** Whether readers see a section in English in its place. */
export const isInEnglish = ({ state }: JudgedSection): boolean =>
  state === 'stale' || state === 'missing' || state === 'lost';

/** Whether the English article has a section. */
export const isCurrent = ({ state }: JudgedSection): boolean => state !== 'retired' && state !== 'unknown';
