import { isInEnglish, judgeSections, type JudgedSection } from '../../translation/judge-sections.ts';
import { listSourceSections, readFile } from '../../translation/read-file.ts';
import { readRecords, recordFile } from '../../translation/record.ts';
import type { Article } from './parse-article.ts';
import type { Yaml } from './parse-yaml.ts';

/** A translation beside its English article. Both are without the text of sections that readers see in English, line for line. */
export interface Translation {
  own: Article;
  english: Article;

  /** What is known of each section. */
  sections: readonly JudgedSection[];
}

/** Compares each translation with its English article. `parse` reads an article from its text. */
export function parseTranslations(
  articles: readonly Article[],
  originals: ReadonlyMap<string, Article>,
  texts: ReadonlyMap<string, string>,
  yaml: ReadonlyMap<string, Yaml>,
  parse: (file: string, source: string) => Article,
): Map<string, Translation> {
  const translations = articles.flatMap((own): Array<[string, Translation]> => {
    const english = originals.get(own.slug);
    if (own.isOriginal || !english) return [];
    const [source, englishSource] = [texts.get(own.file) ?? '', texts.get(english.file) ?? ''];
    const record = readRecords(yaml.get(recordFile(own.locale))?.data).get(own.slug) ?? new Map<string, string>();
    const sections = judgeSections(listSourceSections(englishSource), listSourceSections(source), record);
    // A translation that is new is compared as a whole, so that nothing of it is forgotten.
    const hidden = sections
      .filter((section) => (record.size > 0 ? isHidden(section) : isMarkedHere(section, source)))
      .map(({ name }) => name);
    if (hidden.length === 0) return [[own.file, { own, english, sections }]];
    const without = (article: Article, text: string) => ({ ...parse(article.file, blank(text, hidden)), hidden });
    return [[own.file, { own: without(own, source), english: without(english, englishSource), sections }]];
  });
  return new Map(translations);
}

/** Whether readers do not see what the translation says there. What was lost is told of. */
const isHidden = (section: JudgedSection) =>
  section.state === 'retired' || (isInEnglish(section) && section.state !== 'lost');

const isMarkedHere = ({ name, state }: JudgedSection, source: string) =>
  state === 'missing' && listSourceSections(source).some((section) => section.name === name);

/** The source of an article without some sections of its body; the lines of the rest stay the same. */
function blank(source: string, names: readonly string[]): string {
  const { linesAbove } = readFile(source);
  const lines = source.split('\n');
  for (const section of listSourceSections(source)) {
    if (!section.lines || !names.includes(section.name)) continue;
    const { from, to } = section.lines;
    for (let line = from; line <= to; line++) lines[linesAbove + line - 1] = '';
  }
  return lines.join('\n');
}
