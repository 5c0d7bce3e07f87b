import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { formatProblem } from '../report.ts';
import { photo } from './picture-files.ts';
import { parseArticle } from './parse-article.ts';
import { parseContent } from './parse-content.ts';
import { partsFile, readExamples } from './read-examples.ts';
import { readParts } from './read-parts.ts';
import { rules } from './rules.ts';

const project = path.join(import.meta.dirname, '../../..');
const examples = readExamples(readFileSync(path.join(project, partsFile), 'utf8'));
const file = 'content/articles/en/example.mdx';

const textOf = (source: string, number = 0) =>
  `---\ntitle: An example ${number}\nsummary: What an article may hold, for writer ${number}.\ntopic: fix\nsources: [persona-camera]\nchecked: 2026-11-22\ncode: 2A2A\ndraft: true\n---\n\n${source}\n`;

test('the manual has an example of every part', () => {
  const articles = examples.map(({ source }) => parseArticle(file, textOf(source)));
  const used = new Set(articles.flatMap(({ parts }) => parts.map(({ name }) => name)));
  assert.deepEqual(
    [...readParts().keys()].filter((name) => !used.has(name)),
    [],
  );
});

test('the manual has an example of all that Markdown becomes', () => {
  const nodes = examples.flatMap(({ source }) => parseArticle(file, textOf(source)).nodes);
  const used = new Set(nodes.map((node) => (node.type === 'heading' ? `h${String(node.depth)}` : node.type)));
  const expected = ['h2', 'h3', 'h4', 'link', 'table', 'code', 'footnoteDefinition'];
  assert.deepEqual(
    expected.filter((type) => !used.has(type)),
    [],
  );
  // What the map admits in place of each; a new one needs an example too.
  const map = readFileSync(path.join(project, 'src/mdx/parts.ts'), 'utf8');
  const replaced = [...map.matchAll(/^ {2}([a-z]\w*): \w+,$/gm)].map(([, name]) => name);
  assert.deepEqual(replaced, ['a', 'h2', 'h3', 'h4', 'pre', 'section', 'table']);
});

test('every id of the examples is there once, because they stand on one page', () => {
  const ids = examples.flatMap(({ source }) => parseArticle(file, textOf(source)).anchors.map(({ id }) => id));
  assert.deepEqual([...new Set(ids)], ids);
});

test('every example is right', () => {
  const content = Object.fromEntries(
    globSync('content/**/*.*', { cwd: project }).map((name) => [
      name,
      photo.test(name) ? '' : readFileSync(path.join(project, name), 'utf8'),
    ]),
  );
  const own = Object.fromEntries(
    examples.map(({ id, source }, index): [string, string] => [
      `content/articles/en/example-${id}.mdx`,
      textOf(source, index),
    ]),
  );
  // Of codes, they need none.
  const asked = rules.filter(({ name }) => name !== 'codes' && name !== 'publishedLinks');
  const parsed = parseContent({ ...content, ...own });
  const problems = asked.flatMap((rule) => [...rule(parsed)]).filter(({ file: found }) => own[found] !== undefined);
  assert.deepEqual(problems.map(formatProblem), []);
});
