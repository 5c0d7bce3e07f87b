import { fileNames } from './file-names.ts';
import { testRule } from './rule-testing.ts';

const named = (...files: string[]) => Object.fromEntries(files.map((file) => [file, '']));

testRule(fileNames, [
  {
    name: 'names as they should be',
    input: named(
      'src/mdx/Heading2.astro',
      'src/model/urls.test.ts',
      'src/content.config.ts',
      'src/pages/[...a]/[b].astro',
    ),
    expected: [],
  },
  {
    name: 'other letters',
    input: named('src/mdx/picture-pair.astro', 'src/model/articlePage.ts', 'src/styles/Base.css'),
    expected: [
      'src/mdx/picture-pair.astro has a name in other letters; expected PascalCase.astro.',
      'src/model/articlePage.ts has a name in other letters; expected kebab-case.ts.',
      'src/styles/Base.css has a name in other letters; expected kebab-case.css.',
    ],
  },
  {
    name: 'a drawer for everything',
    input: named('src/model/utils/dates.ts'),
    expected: [
      'src/model/utils/dates.ts stands in “utils”; expected the folder that owns it: what has no home has no owner.',
    ],
  },
]);
