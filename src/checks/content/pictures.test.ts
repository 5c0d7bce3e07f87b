import { pictures } from './pictures.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';
const figure = '<Figure picture="…" alt="what there is to see" />';

testRule(pictures, [
  { name: 'a figure', input: '<Figure picture="step-selfie" alt="A phone shows a face" />', expected: [] },
  {
    name: 'a picture that is not there',
    input: '<Figure picture="step-selfi" alt="A phone shows a face" />',
    expected: [`${a}:5 shows “step-selfi”, which is not in content/pictures/. Nearest: step-selfie.`],
  },
  {
    name: 'a file name in place of words',
    input: '<Figure picture="step-selfie" alt="Step Selfie.png" />',
    expected: [
      `${a}:5 has the file name “Step Selfie.png” as alt; expected what there is to see, for a reader who cannot see it.`,
    ],
  },
  {
    name: 'pictures in Markdown and HTML',
    input: '![A face](face.png)\n\n<img src="face.png" alt="A face" />',
    expected: [
      `${a}:5 has “![A face]”, a picture in Markdown; expected ${figure}.`,
      `${a}:7 has <img>; expected ${figure}.`,
    ],
  },
]);
