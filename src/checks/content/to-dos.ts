import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';

/** An article that readers can open has nothing left of what `npm run new-article` asks its writer to write. */
export function* toDos({ articles, texts }: Content): Generator<Problem> {
  // In Spanish it is a word.
  for (const { file, isDraft } of articles.filter(({ isOriginal }) => isOriginal)) {
    if (isDraft) continue;
    for (const [index, line] of (texts.get(file) ?? '').split('\n').entries()) {
      if (!/\bTODO\b/.test(line)) continue;
      const message = 'has “TODO”, where something is still to be written; expected it written, or “draft: true”.';
      yield { file, line: index + 1, message };
    }
  }
}
