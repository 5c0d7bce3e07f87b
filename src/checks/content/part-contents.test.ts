import { partContents } from './part-contents.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';
const list = 'one list that is numbered “1.”, “2.” …; what belongs to a step is indented under its words';

testRule(partContents, [
  {
    name: 'steps with a picture in one',
    input: '<Steps>\n\n1. One\n\n   <Figure picture="x" alt="y" />\n\n2. Two\n\n</Steps>',
    expected: [],
  },
  {
    name: 'steps that are bullets',
    input: '<Steps>\n\n- One\n\n</Steps>',
    expected: [`${a}:7 has a list without numbers in <Steps>; expected ${list}.`],
  },
  {
    name: 'a paragraph between steps that is not indented',
    input: '<Steps>\n\n1. One\n\nMore of it.\n\n2. Two\n\n</Steps>',
    expected: [`${a}:9 has a paragraph in <Steps>; expected ${list}.`],
  },
  { name: 'no steps', input: '<Steps>\n\n</Steps>', expected: [`${a}:5 has nothing in <Steps>; expected ${list}.`] },
  {
    name: 'a heading among variants',
    input: '<Variants>\n<Variant id="x" title="X">\n\nText.\n\n</Variant>\n\n## Y {#y}\n\n</Variants>',
    expected: [`${a}:12 has a heading in <Variants>; expected <Variant>s.`],
  },
  {
    name: 'a variant by itself',
    input: '<Variant id="x" title="X">\n\nText.\n\n</Variant>',
    expected: [`${a}:5 has <Variant> by itself; expected <Variants> around all of them.`],
  },
  {
    name: 'a picture pair of words',
    input: '<PicturePair>\n\nWords.\n\n</PicturePair>',
    expected: [`${a}:7 has a paragraph in <PicturePair>; expected <Figure>s.`],
  },
]);
