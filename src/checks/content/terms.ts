import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import { keysOf, termsFile, type Content } from './parse-content.ts';

/** The words that a translation explains are words that English explains: articles name them by the English key. */
export function* terms({ yaml }: Content): Generator<Problem> {
  const known = keysOf(yaml, termsFile);
  if (known.length === 0) return;
  for (const { file, lineOf } of yaml.values()) {
    if (!file.startsWith('content/terms/')) continue;
    for (const key of keysOf(yaml, file).filter((key) => !known.includes(key))) {
      const message = `explains “${key}”, which ${termsFile} does not. ${suggestNearest(key, known)}`;
      yield { file, line: lineOf([key]), message };
    }
  }
}
