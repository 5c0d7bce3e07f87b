import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';

/** An article is text. No `import`, no `{expression}`: nothing in it runs. */
export function* javascript({ articles }: Content): Generator<Problem> {
  for (const { file, oddities, anchors } of articles) {
    for (const { line, kind, source } of oddities) {
      const [first = ''] = source.split('\n');
      const isInHeading = anchors.some((anchor) => anchor.line === line && anchor.source.startsWith('#'));
      if (kind === 'import') {
        yield { file, line, message: `has “${first}”; expected none, because the parts are there without it.` };
      }
      if (kind === 'expression') {
        const expected = isInHeading
          ? 'an id, which starts with “#”: “{#get-a-new-link}”'
          : 'the text itself, with “\\{” where a brace is meant';
        yield { file, line, message: `has “${first}”, which is evaluated as JavaScript; expected ${expected}.` };
      }
    }
  }
}
