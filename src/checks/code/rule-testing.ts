import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../report.ts';
import { parseCode, type Rule } from './parse-code.ts';

/** A few files of `src/` by path, and the lines that a rule says of them. */
interface Row {
  name: string;
  input: Record<string, string>;
  expected: string[];
}

/** Tests a rule with rows of small files. */
export function testRule(rule: Rule, rows: readonly Row[]): void {
  for (const { name, input, expected } of rows) {
    test(`${rule.name}: ${name}`, () => {
      const files = Object.entries(input).map(([file, text]) => parseCode(file, text));
      assert.deepEqual([...rule(files)].map(formatProblem), expected);
    });
  }
}
