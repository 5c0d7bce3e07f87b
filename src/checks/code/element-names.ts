import path from 'node:path';
import type { Problem } from '../report.ts';
import type { Code } from './parse-code.ts';

/** The name of a custom element begins with `help-`; its file has the same name, and its class that name in PascalCase. */
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
