import assert from 'node:assert/strict';
import { test } from 'node:test';
import { putDrawing } from './put-drawing.ts';

const readme = '# Help\n\n<!-- fixes -->\n<!-- /fixes -->\n\nMore.\n';

test('putDrawing puts a drawing between the marks, in place of the last one, and changes nothing else', () => {
  const first = putDrawing(readme, 'flowchart LR\n  a["$1"]\n') ?? '';
  assert.match(
    first,
    /^# Help\n\n<!-- fixes -->\n.*```mermaid\nflowchart LR\n {2}a\["\$1"\]\n```\n.*<!-- \/fixes -->\n\nMore\.\n$/s,
  );
  assert.equal(putDrawing(first, 'flowchart LR\n  a["$1"]\n'), first);
  assert.equal(putDrawing(putDrawing(first, 'flowchart LR\n') ?? '', 'flowchart LR\n  a["$1"]\n'), first);
});

test('putDrawing says when there are no marks', () => {
  assert.equal(putDrawing('# Help\n', 'flowchart LR\n'), undefined);
});
