import path from 'node:path';
import type { Problem } from '../report.ts';
import type { Code } from './parse-code.ts';

/** A custom element is `help-` and what it does; its file is called after it, and its class too. */
export function* elementNames(files: readonly Code[]): Generator<Problem> {
  for (const { file, elements } of files) {
    for (const { line, tag, className } of elements) {
      const expected = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
      const problem = (message: string) => ({ file, line, message });
      if (!tag.startsWith('help-')) yield problem(`defines <${tag}>; expected a tag that starts with “help-”.`);
      if (tag !== path.parse(file).name) yield problem(`defines <${tag}>; expected it in ${tag}.ts.`);
      if (className !== expected) yield problem(`calls <${tag}> ${className}; expected ${expected}.`);
    }
  }
}
