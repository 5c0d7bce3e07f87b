import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParts, readProps } from './read-parts.ts';

const component = `---
import { wordsFor } from '../i18n/words.ts';

interface Props {
  /** \`note\`: good to know. */
  kind: 'note' | 'warning';

  /**
   * What it says
   * in a few words.
   */
  title?: string;
  unless?: boolean;
}

const { kind } = Astro.props;
---
`;

test('readProps: the attributes that a part declares', () => {
  assert.deepEqual(Object.fromEntries(readProps(component)), {
    kind: { isRequired: true, holds: ['note', 'warning'], purpose: '`note`: good to know.' },
    title: { isRequired: false, holds: 'text', purpose: 'What it says in a few words.' },
    unless: { isRequired: false, holds: 'flag', purpose: '' },
  });
});

test('readProps: words that a type of another file lists', () => {
  const importing =
    "---\nimport { say, type Name } from '../model/say.ts';\n\ninterface Props {\n  name: Name;\n}\n---\n";
  const attributes = readProps(importing, (file) =>
    file === '../model/say.ts' ? "export type Name =\n  'a' | 'b';\n" : '',
  );
  assert.deepEqual(attributes.get('name')?.holds, ['a', 'b']);
});

test('readProps: a part without props has no attributes', () => assert.equal(readProps('---\n---\n<div />').size, 0));

test('readParts: the parts of src/mdx, and not what Markdown becomes', () => {
  const parts = readParts();
  assert.ok(parts.get('Figure')?.get('alt')?.isRequired);
  assert.equal(parts.has('Heading2'), false);
});
