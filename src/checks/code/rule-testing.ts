import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../report.ts';
import { parseCode, type Rule } from './parse-code.ts';
import type { Folder } from './read-folder-table.ts';

/** A few files of `src/` by path, and the lines that a rule says of them. */
interface Row {
  name: string;
  input: Record<string, string>;
  expected: string[];
}

/** Tests a rule with rows of small files, and with the folders of a table where it asks for them. */
export function testRule(rule: Rule, rows: readonly Row[], folders: readonly Folder[] = []): void {
  for (const { name, input, expected } of rows) {
    test(`${rule.name}: ${name}`, () => {
      const files = Object.entries(input).map(([file, text]) => parseCode(file, text));
      assert.deepEqual([...rule(files, folders)].map(formatProblem), expected);
    });
  }
}
