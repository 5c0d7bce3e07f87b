import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readable } from './readable.ts';
import { judgeFiles } from './rule-testing.ts';
import { rules } from './rules.ts';

// The manual page for writers. Its examples are tried, so that none of them lies.
const manual = readFileSync(path.join(import.meta.dirname, '../../../docs/mistakes.md'), 'utf8');

const article = 'content/articles/en/a.mdx';
const stated = 'source: persona-what-is, checked: 2026-11-22';
const around = {
  'content/sources.yaml': 'persona-what-is: { title: A }\n',
  'content/facts.yaml': `link-lifetime: { value: 24, unit: hour, decides: organization, ${stated} }
languages: { value: 42, unit: language, decides: persona, ${stated} }\n`,
};

const byName = new Map([...rules, readable].map((rule) => [toKebab(rule.name), rule]));

const entries = manual
  .split(/^### /m)
  .slice(1)
  .map((entry) => ({
    title: entry.split('\n', 1)[0] ?? '',
    name: /\(`([a-z-]+)`\)\n/.exec(entry)?.[1] ?? '',
    examples: [...entry.matchAll(/^```text (wrong|right)(?: (\S+))?\n(.*?)^```$/gms)].map(
      ([, kind = '', file, text = '']) => ({ kind, file, text }),
    ),
  }));

test('the manual has an entry for every rule', () => {
  const named = new Set(entries.map(({ name }) => name));
  assert.deepEqual(
    [...byName.keys()].filter((name) => !named.has(name)),
    [],
  );
  assert.deepEqual(
    [...named].filter((name) => !byName.has(name)),
    [],
  );
});

for (const { title, name, examples } of entries) {
  for (const { kind, file, text } of examples) {
    test(`the manual on ${title}: ${kind}`, () => {
      const rule = byName.get(name);
      assert.ok(rule);
      const example = { [file ?? article]: file === undefined ? `---\ntitle: A\n---\n\n${text}` : text };
      const found = judgeFiles(rule, { ...around, ...example });
      assert.equal(found.length > 0, kind === 'wrong', found.join('\n'));
    });
  }
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
