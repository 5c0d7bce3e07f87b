import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';

/** No heading says the title again: a reader who hears the headings one by one would be where they began. */
export function* headingTitles({ articles }: Content): Generator<Problem> {
  for (const { file, anchors, frontmatter } of articles) {
    const stated = valueOf(frontmatter.data, 'title');
    const title = typeof stated === 'string' ? fold(stated) : '';
    if (title === '') continue;
    for (const { line, source } of anchors) {
      if (!source.startsWith('#') || fold(source) !== title) continue;
      yield {
        file,
        line,
        message: `has “${source}”, which is the title again; expected what this section adds to it.`,
      };
    }
  }
}

/** Words alone, in one case. */
const fold = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
