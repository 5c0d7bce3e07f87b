import { localeKeys } from '../../i18n/locales.ts';
import { fileNames } from './file-names.ts';
import { testRule } from './rule-testing.ts';

testRule(fileNames, [
  { name: 'words of a language', input: { 'content/synonyms/es.yaml': '' }, expected: [] },
  { name: 'a translation of an article', input: { 'content/articles/es/b.mdx': '' }, expected: [] },
  {
    name: 'a translation of none',
    input: { 'content/articles/es/c.mdx': '' },
    expected: [
      'content/articles/es/c.mdx translates content/articles/en/c.mdx, which does not exist. Expected one of: b.mdx.',
    ],
  },
  {
    name: 'a folder that is no language',
    input: { 'content/articles/xx/b.mdx': '', 'content/articles/c.mdx': '' },
    expected: [
      `content/articles/xx/b.mdx is not in the folder of a language of src/i18n/locales.ts. Expected one of: ${localeKeys.join(', ')}.`,
      `content/articles/c.mdx is not in the folder of a language of src/i18n/locales.ts. Expected one of: ${localeKeys.join(', ')}.`,
    ],
  },
  {
    name: 'a name that is no address',
    input: { 'content/articles/en/Link_Expired.mdx': '' },
    expected: [
      'content/articles/en/Link_Expired.mdx has a name that is no address; expected lower-case words joined by hyphens: link-expired.mdx.',
    ],
  },
  {
    name: 'replies that a language lacks',
    input: { 'content/replies/es.yaml': undefined },
    expected: ['content/replies/es.yaml does not exist; expected one in each language of the site.'],
  },
  {
    name: 'files that nobody reads',
    input: {
      'content/articles/en/c.md': '',
      'content/terms/english.yaml': '',
      'content/synonyms/xx.yaml': '',
      'content/synonyms/es.yml': '',
      'content/fixes/en.yaml': '',
    },
    expected: [
      'content/articles/en/c.md is read by nobody; expected a name that ends with .mdx.',
      `content/terms/english.yaml is not named after a language. Expected one of: ${localeKeys.join(', ')}.`,
      `content/synonyms/xx.yaml is not named after a language. Expected one of: ${localeKeys.join(', ')}.`,
      'content/synonyms/es.yml is read by nobody; expected a name that ends with .yaml.',
      'content/fixes/en.yaml is read by nobody; expected the English texts in content/fixes.yaml.',
    ],
  },
  {
    name: 'files that pages are made from, missing',
    input: {
      'content/warning-signs/es.yaml': undefined,
      'content/topics/pt.yaml': undefined,
      'content/fixes.yaml': undefined,
    },
    expected: [
      'content/topics/pt.yaml does not exist; expected one in each language of the site.',
      'content/warning-signs/es.yaml does not exist; expected one in each language of the site.',
      'content/fixes.yaml does not exist; expected it, because a page is made from it. Restore it from git.',
    ],
  },
]);
