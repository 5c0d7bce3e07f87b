import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import type { Content } from './parse-content.ts';
import type { Anchor } from './read-text.ts';

/**
 * A translation has the ids of its English article, all and no others, so that a link leads to its place in every language. What waits for
 * being translated is shown in English, with the ids of the English article.
 */
export function* translatedIds({ translations }: Content): Generator<Problem> {
  for (const { own: translation, english: original } of translations.values()) {
    const { file, isReadable, anchors } = translation;
    if (!isReadable || !original.isReadable) continue;
    const [own, wanted] = [idsOf(anchors), idsOf(original.anchors)];
    const missing = wanted.filter((id) => !own.includes(id));

    for (const { line, id } of anchors) {
      if (id === undefined || wanted.includes(id)) continue;
      const nearest = suggestNearest(id, missing.length > 0 ? missing : wanted);
      yield { file, line, message: `has the id “${id}”, which ${original.file} does not have. ${nearest}` };
    }
    for (const { id, line, source } of original.anchors) {
      if (id === undefined || !missing.includes(id)) continue;
      yield { file, message: `has no id “${id}”; expected what ${original.file}:${line} says there, “${source}”.` };
    }
  }
}

const idsOf = (anchors: readonly Anchor[]) => anchors.flatMap(({ id }) => id ?? []);
