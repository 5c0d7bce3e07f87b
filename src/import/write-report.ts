import type { ImportedArticle } from './import-articles.ts';
import { weights, type Weight } from './source.ts';

/** What each section of the report is about, and what to do. */
const sections: Readonly<Record<Weight, { title: string; todo: string }>> = {
  'not-imported': { title: 'Not brought over', todo: 'Each says why. Nothing of these files is in the site.' },
  kept: { title: 'Changed on both sides', todo: 'The text of this site stays until you say otherwise.' },
  'foreign-markup': {
    title: 'Markup of the other system',
    todo: 'Tags stand as code where they stood. Write what they stood for, or take them out.',
  },
  picture: { title: 'Pictures', todo: 'Describe what there is to see, and bring over what is missing.' },
  link: { title: 'Links', todo: 'Give them another target, or leave the words without one.' },
  dropped: { title: 'Left out', todo: 'Look whether the article needs something in its place.' },
  name: { title: 'Titles and summaries', todo: 'Choose words that readers would.' },
  changed: { title: 'Written otherwise', todo: 'Nothing is lost; look at it when you come by.' },
};

/** One thing in the report. */
export interface ReportEntry {
  weight: Weight;

  /** The file of ours, or of the source where there is none of ours. */
  file: string;
  line?: number | undefined;
  message: string;
}

/** The notes of the articles with the lines that they are on; `textOf` is the text of an article as it is now. */
export const listEntries = (articles: readonly ImportedArticle[], textOf: (slug: string) => string): ReportEntry[] =>
  articles.flatMap(({ slug, notes }) => {
    const lines = textOf(slug).split('\n');
    return notes.map(({ weight, message, near }): ReportEntry => {
      const at =
        near === undefined || near === '' ? -1 : lines.findIndex((line, index) => index > 0 && line.includes(near));
      return { weight, file: `content/articles/en/${slug}.mdx`, line: at === -1 ? undefined : at + 1, message };
    });
  });

/** The report as Markdown: what needs a person, the weightiest first; what is said of many articles alike is said once. */
export function writeReport(summary: string, entries: readonly ReportEntry[], wording: readonly string[]): string {
  const counts = weights.flatMap((weight) => {
    const count = entries.filter((entry) => entry.weight === weight).length;
    return count === 0 ? [] : [`- ${sections[weight].title}: ${count}`];
  });
  const parts = weights.flatMap((weight) => {
    const found = entries.filter((entry) => entry.weight === weight);
    if (found.length === 0) return [];
    const groups = [...Map.groupBy(found, ({ message }) => message)].sort(([, a], [, b]) => b.length - a.length);
    const lines = groups.map(([message, all]) => {
      const files = all.map(({ file, line }) => (line === undefined ? file : `${file}:${line}`));
      return files.length === 1
        ? `- ${files.join('')} ${message}`
        : `- ${files.length} times: ${message}\n${files.map((file) => `  - ${file}`).join('\n')}`;
    });
    return [`## ${sections[weight].title}\n\n${sections[weight].todo}\n\n${lines.join('\n')}`];
  });
  const rest =
    wording.length === 0
      ? []
      : [
          `## What our own articles may not have\n\nThis does not stop the build until an article has a day as \`revised\` under \`imported\`. Then all of it does.\n\n${wording.map((line) => `- ${line}`).join('\n')}`,
        ];
  return `${[`# What the import left for a person`, summary, counts.join('\n'), ...parts, ...rest].filter((part) => part !== '').join('\n\n')}\n`;
}
