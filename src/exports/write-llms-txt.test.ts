import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeLlmsTxt } from './write-llms-txt.ts';

test('writeLlmsTxt: a title, what the site is, and links under their topics', () => {
  const url = 'https://help.example.edu/articles/a/index.md';
  const links = [
    { title: 'What [exactly] is it?', url, summary: 'A check.' },
    { title: 'B', url, summary: 'Another.' },
  ];
  assert.equal(
    writeLlmsTxt('Help', 'Plain answers.', [{ title: 'Start', links }]),
    `# Help

> Plain answers.

## Start

- [What \\[exactly\\] is it?](${url}): A check.
- [B](${url}): Another.
`,
  );
});
