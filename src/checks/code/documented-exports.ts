import type { Problem } from '../report.ts';
import type { Code } from './parse-code.ts';

/** Every export of a TypeScript file carries a sentence that says what its name cannot. */
export function* documentedExports(files: readonly Code[]): Generator<Problem> {
  for (const { file, exports } of files) {
    for (const { line, name, isDocumented } of exports) {
      if (!file.endsWith('.ts') || isDocumented) continue;
      const expected = 'a JSDoc sentence directly above that says what the name cannot';
      yield { file, line, message: `exports ${name} without a comment; expected ${expected}.` };
    }
  }
}
