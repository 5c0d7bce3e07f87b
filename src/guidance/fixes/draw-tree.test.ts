import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawTree } from './draw-tree.ts';

test('drawTree draws questions, outcomes and answers from the first question on, and nothing that it does not lead to', () => {
  const nodes = {
    black: { title: 'Allow the “camera”', isOutcome: true, answers: [] },
    start: {
      title: 'What do you see?',
      isOutcome: false,
      answers: [
        { says: 'Black', leads: 'black' },
        { says: 'A "code" #1 <b>', leads: 'the-code' },
      ],
    },
    'the-code': { title: 'Wait', isOutcome: true, answers: [] },
    lost: { title: 'Nobody comes here', isOutcome: true, answers: [] },
  };
  assert.equal(
    drawTree(nodes, 'start'),
    [
      'flowchart LR',
      '  fix_start["What do you see?"]',
      '  fix_start -- "Black" --> fix_black',
      '  fix_start -- "A #34;code#34; #35;1 #60;b#62;" --> fix_the_code',
      '  fix_black(["Allow the “camera”"])',
      '  fix_the_code(["Wait"])',
      '',
    ].join('\n'),
  );
});
