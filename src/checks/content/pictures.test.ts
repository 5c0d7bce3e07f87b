import { pictures } from './pictures.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';
const figure = '<Figure picture="…" alt="what there is to see" />';

testRule(pictures, [
  {
    name: 'the still of a video that is not there',
    input: '<Video href="https://v.example/1" picture="step-selfi" title="How to" />',
    expected: [
      'content/articles/en/a.mdx:5 shows “step-selfi”, which is not in content/pictures/. Nearest: step-selfie.',
    ],
  },
  { name: 'a figure', input: '<Figure picture="step-selfie" alt="A phone shows a face" />', expected: [] },
  {
    name: 'a picture that is not there',
    input: '<Figure picture="step-selfi" alt="A phone shows a face" />',
    expected: [`${a}:5 shows “step-selfi”, which is not in content/pictures/. Nearest: step-selfie.`],
  },
  {
    name: 'a picture shown twice',
    input: '<Figure picture="step-selfie" alt="A phone" />\n\n<Figure picture="step-selfie" alt="A face" />',
    expected: [
      `${a}:7 shows “step-selfie” again; expected it once, as on line 5: its ids would stand on the page twice.`,
    ],
  },
  {
    name: 'a file name in place of words',
    input: '<Figure picture="step-selfie" alt="Step Selfie.png" />',
    expected: [
      `${a}:5 has the file name “Step Selfie.png” as alt; expected what there is to see, for a reader who cannot see it.`,
    ],
  },
  ...['image', 'A photo', 'Screenshot 2', 'Picture.', 'Imagen', 'captura de pantalla', 'screen shot', 'Untitled'].map(
    (alt) => ({
      name: `only “${alt}”`,
      input: `<Figure picture="step-selfie" alt="${alt}" />`,
      expected: [
        `${a}:5 has “${alt}” as alt, which says only that there is a picture; expected what there is to see in it.`,
      ],
    }),
  ),
  ...['…', '-', ' '].map((alt) => ({
    name: `only “${alt}”`,
    input: `<Figure picture="step-selfie" alt="${alt}" />`,
    expected: [`${a}:5 has “${alt}” as alt, which says nothing; expected what there is to see.`],
  })),
  {
    name: 'what a screen reader says by itself',
    input: {
      [a]: '---\ntitle: A\n---\n\n<Figure picture="step-selfie" alt="An image of a phone" />\n',
      'content/articles/es/a.mdx':
        '---\ntitle: A\n---\n\n<Figure picture="step-selfie" alt="Icono de un teléfono" />\n',
    },
    expected: [
      `${a}:5 has “An image of a phone” as alt, which begins with what is said anyway; expected “a phone”.`,
      `content/articles/es/a.mdx:5 has “Icono de un teléfono” as alt, which begins with what is said anyway; expected “un teléfono”.`,
    ],
  },
  {
    name: 'the caption again',
    input: '<Figure picture="step-selfie" alt="Hold it still">\n\n**Hold** it still.\n\n</Figure>',
    expected: [
      `${a}:5 has “Hold it still” as alt, which is the caption again; expected what there is to see, for a reader who hears both.`,
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
  {
    name: 'alternative texts that name their form, or stand in the caption',
    input:
      '<Figure picture="step-selfie" alt="Screenshot of the last page">\n\nA caption.\n\n</Figure>\n\n<Figure picture="step-selfie-2" alt="A phone that scans a code">\n\nHere is a phone that scans a code.\n\n</Figure>',
    expected: [
      `${a}:5 has “Screenshot of the last page” as alt, which begins with what is said anyway; expected “the last page”.`,
      `${a}:11 shows “step-selfie-2”, which is not in content/pictures/. Nearest: step-selfie.`,
      `${a}:11 has “A phone that scans a code” as alt, which is the caption again; expected what there is to see, for a reader who hears both.`,
    ],
  },
]);
