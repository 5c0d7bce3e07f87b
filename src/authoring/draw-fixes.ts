/**
 * Draws the tree of `content/fixes.yaml` in README, between its marks: `npm run draw-fixes`. With `--check` it changes nothing, and fails
 * when the drawing is not that of the file. `npm run check` does so.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readCommand } from '../checks/read-command.ts';
import { drawTree, type DrawnNode } from '../guidance/fixes/draw-tree.ts';
import { firstFix } from '../model/urls.ts';
import type { FixData } from '../schemas/fix.ts';
import { putDrawing } from './put-drawing.ts';

const { values } = readCommand({
  name: 'draw-fixes',
  does: 'Draws the tree of content/fixes.yaml in README.md, between its marks.',
  options: {
    check: { type: 'boolean', says: 'changes nothing, and ends with 1 when the drawing is not that of the file' },
  },
});
const readme = readFileSync('README.md', 'utf8');
const drawn = putDrawing(readme, drawTree(readNodes(), firstFix));

if (drawn === undefined) {
  fail('README.md has no marks for the tree; expected “<!-- fixes -->” and “<!-- /fixes -->” on lines of their own.');
} else if (drawn !== readme) {
  if (values.check)
    fail('README.md does not show the tree of content/fixes.yaml as it is now. Run “npm run draw-fixes”.');
  else writeFileSync('README.md', drawn);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** The nodes in English. The content check says what is wrong in the file. */
function readNodes(): Record<string, DrawnNode> {
  const tree = parse(readFileSync('content/fixes.yaml', 'utf8')) as Record<string, FixData>;
  return Object.fromEntries(
    Object.entries(tree).map(([id, node]): [string, DrawnNode] =>
      'question' in node
        ? [id, { title: node.question, isOutcome: false, answers: node.answers }]
        : [id, { title: node.outcome, isOutcome: true, answers: [] }],
    ),
  );
}
