import { hiddenNames } from './hidden-names.ts';
import { testRule } from './rule-testing.ts';

const content = "import { getCollection } from 'astro:content';\n";
const search = "import { createIndex } from 'pagefind';\n";

testRule(hiddenNames, [
  { name: 'at home', input: { 'src/model/a.ts': content, 'src/search/a.ts': search }, expected: [] },
  {
    name: 'content is read in one folder',
    input: { 'src/pages/a.ts': content, 'src/content.config.ts': content },
    expected: [
      'src/pages/a.ts:1 imports astro:content; expected a question to src/model, which alone reads content.',
      'src/pages/a.ts:1 imports getCollection; expected listEntries of src/model, which remembers the answer.',
      'src/content.config.ts:1 imports getCollection; expected listEntries of src/model, which remembers the answer.',
    ],
  },
  {
    name: 'the search engine is known in one folder',
    input: { 'src/hosting/a.ts': search, 'src/layouts/A.astro': '---\n---\n\n<p data-pagefind-body></p>\n' },
    expected: [
      'src/hosting/a.ts:1 imports pagefind; expected a question to src/search, which alone knows the search engine.',
      'src/layouts/A.astro:4 says data-pagefind; expected a selector in src/search/index, which alone knows the search engine.',
    ],
  },
]);
