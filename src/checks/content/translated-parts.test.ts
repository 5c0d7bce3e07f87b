import { testRule } from './rule-testing.ts';
import { translatedParts } from './translated-parts.ts';

const [en, es] = ['content/articles/en/a.mdx', 'content/articles/es/a.mdx'];
const article = (...lines: string[]) => `---\ntitle: A\n---\n\n${lines.join('\n\n')}\n`;
const english = article(
  'A link lives <Fact name="link-lifetime" unless />.',
  '<Steps>\n\n1. See [two](/articles/b/#two).\n\n</Steps>',
  '<Stated name="retention">\n\nText.\n\n</Stated>',
  'Again <Fact name="link-lifetime" />. A <Term name="session">session</Term>. [Two](/articles/b/#two), [more][more].',
  '[more]: #more',
);

testRule(translatedParts, [
  { name: 'an article without a translation', input: { [en]: english }, expected: [] },
  {
    name: 'all of the English one, in another order, with one link less to a place',
    input: {
      [en]: english,
      [es]: article(
        '<Stated name="retention">\n\nTexto.\n\n</Stated>',
        '[Más](#more): <Fact name="link-lifetime" /> y <Fact name="link-lifetime" unless />.',
        '<Steps>\n\n1. Vea [dos](/articles/b/#two) y [otro](https://example.org/).\n\n</Steps>',
      ),
    },
    expected: [],
  },
  {
    name: 'what was lost from a section that readers see in English',
    input: {
      [en]: `${english}\n## Two {#two}\n\n<Fact name="languages" />\n`,
      [es]: `${english}\n## Dos {#two}\n\nNada.\n`,
      'content/translated/es.yaml': 'a#two: abcdefghij\n',
    },
    expected: [],
  },
  {
    name: 'what was lost',
    input: { [en]: english, [es]: article('<Fact name="link-lifetime" />') },
    expected: [
      `${es}:5 has <Fact name="link-lifetime"> on line 5; expected it, as on lines 5, 19 of ${en}.`,
      `${es} has no <Steps>; expected it, as on line 7 of ${en}.`,
      `${es} has no <Stated name="retention">; expected it, as on line 13 of ${en}.`,
      `${es} has no link to /articles/b/#two; expected it, as on lines 9, 19 of ${en}.`,
      `${es} has no link to #more; expected it, as on line 21 of ${en}.`,
    ],
  },
  {
    name: 'what the English one no longer has',
    input: { [en]: article('Text.'), [es]: article('<Fact name="languages" /> y [dos](/articles/b/#two).') },
    expected: [`${es}:5 has <Fact name="languages"> on line 5; expected none, as in ${en}.`],
  },
]);
