import type { MdastNode } from 'satteri';
import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { lineOf } from './read-text.ts';

/** What may stand directly in a part: whether a child is right, and what a writer is told. */
const contents: Record<string, { isRight: (child: MdastNode, index: number) => boolean; expected: string }> = {
  Steps: {
    isRight: (child, index) => index === 0 && child.type === 'list' && child.ordered === true,
    expected: 'one list that is numbered “1.”, “2.” …; what belongs to a step is indented under its words',
  },
  Variants: { isRight: (child) => nameOf(child) === 'Variant', expected: '<Variant>s' },
  PicturePair: { isRight: (child) => nameOf(child) === 'Figure', expected: '<Figure>s' },
};

/** `<Steps>` holds one numbered list, `<Variants>` variants and `<PicturePair>` figures; a variant stands nowhere else. */
export function* partContents({ articles }: Content): Generator<Problem> {
  for (const { file, isReadable, parts } of articles) {
    // Of a broken text, tags are missing.
    if (!isReadable) continue;
    const placed = parts.filter(({ name }) => name === 'Variants').flatMap(({ children }) => children.map(lineOf));
    for (const { line, name, children } of parts) {
      if (name === 'Variant' && !placed.includes(line)) {
        yield { file, line, message: 'has <Variant> by itself; expected <Variants> around all of them.' };
      }
      const { isRight, expected } = contents[name] ?? {};
      const wrong = isRight && children.find((child, index) => !isRight(child, index));
      if (wrong)
        yield { file, line: lineOf(wrong), message: `has ${describe(wrong)} in <${name}>; expected ${expected}.` };
      if (isRight && children.length === 0)
        yield { file, line, message: `has nothing in <${name}>; expected ${expected}.` };
    }
  }
}

const nameOf = (node: MdastNode) => ('name' in node ? node.name : undefined);

function describe(node: MdastNode): string {
  const name = nameOf(node);
  if (name) return `<${name}>`;
  if (node.type === 'list') return node.ordered ? 'a second list' : 'a list without numbers';
  return `a ${node.type}`;
}
