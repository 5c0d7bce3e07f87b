import { publishedLinks } from './published-links.ts';
import { testRule } from './rule-testing.ts';

const article = (name: string, code: string, ...ids: string[]) => ({
  [`content/articles/en/${name}.mdx`]: `---\ntitle: T\ncode: ${code}\n---\n\n${ids.map((id) => `## Part {#${id}}\n\nText.\n`).join('\n')}`,
});
const withoutCode = (name: string, ...ids: string[]) =>
  Object.fromEntries(
    Object.entries(article(name, '7F3Q', ...ids)).map(([file, text]) => [file, text.replace('code: 7F3Q\n', '')]),
  );
// The small content around each row has an article of its own.
const other = article('b', 'A4KR');
const ledger = (links: object) => ({
  'content/links.json': JSON.stringify({ A4KR: { article: 'b', places: [] }, ...links }),
});

testRule(publishedLinks, [
  {
    name: 'every link leads to its place',
    input: { ...other, ...article('c', '7F3Q', 'one'), ...ledger({ '7F3Q': { article: 'c', places: ['one'] } }) },
    expected: [],
  },
  {
    name: 'a place that was renamed by hand',
    input: {
      ...other,
      ...article('c', '7F3Q', 'ones'),
      ...ledger({ '7F3Q': { article: 'c', places: ['one', 'ones'] } }),
    },
    expected: [
      'content/articles/en/c.mdx has lost the place #one, which people have links to. Nearest: #ones. Run “npm run rename-heading c one <where it is now>”, or put the id back.',
    ],
  },
  {
    name: 'an article that was renamed by hand',
    input: { ...other, ...article('d', '7F3Q'), ...ledger({ '7F3Q': { article: 'c', places: [] } }) },
    expected: [
      'content/links.json:1 has the link /go/7F3Q to /articles/c/, but the article with this code is content/articles/en/d.mdx. People have this link: run “npm run rename-article c d”.',
    ],
  },
  {
    name: 'an article that is gone',
    input: { ...other, ...ledger({ '7F3Q': { article: 'c', places: [] } }) },
    expected: [
      'content/links.json:1 has the link /go/7F3Q to /articles/c/, but there is no such article. People have this link: put the file back, or run “npm run rename-article c <new-name>” if it has another name now, and if it should go, run “npm run retire-article c <what replaces it>” then.',
    ],
  },
  {
    name: 'an article that is gone, and one without a code that may be it',
    input: { ...other, ...withoutCode('e'), ...ledger({ '7F3Q': { article: 'c', places: [] } }) },
    expected: [
      'content/links.json:1 has the link /go/7F3Q to /articles/c/, but there is no such article. People have this link: if it is content/articles/en/e.mdx now, run “npm run rename-article c e”. If not, put the file back, and if it should go, run “npm run retire-article c <what replaces it>” then.',
    ],
  },
  {
    name: 'an article that was renamed by hand and copied',
    input: {
      ...other,
      ...article('d', '7F3Q'),
      ...article('e', '7F3Q'),
      ...ledger({ '7F3Q': { article: 'c', places: [] } }),
    },
    expected: [
      'content/links.json:1 has the link /go/7F3Q to /articles/c/, but what stands with this code is content/articles/en/d.mdx and content/articles/en/e.mdx. People have this link: run “npm run rename-article c <the one that it is>”.',
    ],
  },
  {
    name: 'an article that was given two codes',
    input: {
      ...other,
      ...article('c', '7F3Q'),
      ...ledger({ '7F3Q': { article: 'c', places: [] }, '9XYW': { article: 'c', places: ['one'] } }),
    },
    expected: [
      'content/links.json:1 has /go/7F3Q and /go/9XYW for /articles/c/; expected one code. Run “npm run publish-links”: each goes on to lead there.',
    ],
  },
  {
    name: 'a copy, whose places are its own',
    input: {
      ...other,
      ...article('c', '7F3Q', 'one'),
      ...article('d', '7F3Q', 'one', 'two'),
      ...ledger({ '7F3Q': { article: 'c', places: ['one'] } }),
    },
    expected: [],
  },
  {
    name: 'an article that has lost its code, and nothing else',
    input: { ...other, ...withoutCode('c', 'one'), ...ledger({ '7F3Q': { article: 'c', places: ['one'] } }) },
    expected: [],
  },
  {
    name: 'a place that is not recorded yet',
    input: { ...other, ...article('c', '7F3Q', 'one'), ...ledger({ '7F3Q': { article: 'c', places: [] } }) },
    expected: [
      'content/articles/en/c.mdx has the place #one, which content/links.json does not know yet; expected it there. Run “npm run publish-links”.',
    ],
  },
  {
    name: 'places that have moved, here and elsewhere',
    input: {
      ...other,
      ...article('c', '7F3Q', 'two'),
      ...ledger({
        '7F3Q': { article: 'c', places: ['one', 'three', 'two'], moved: { one: '7F3Q#two', three: 'A4KR' } },
      }),
    },
    expected: [],
  },
  {
    name: 'a place that moved in a circle, one that moved to where nothing is, and one that has come back',
    input: {
      ...other,
      ...article('c', '7F3Q', 'two'),
      ...ledger({
        '7F3Q': {
          article: 'c',
          places: ['a', 'b', 'c', 'two'],
          moved: { a: '7F3Q#b', b: '7F3Q#a', c: '7F3Q#tow', two: 'A4KR' },
        },
      }),
    },
    expected: [
      'content/articles/en/c.mdx has the id “two”, whose links lead to A4KR since it moved there; expected another id.',
      'content/links.json:1 leads /go/7F3Q#a to 7F3Q#b, from where the way leads back to where it began; expected a place that has not moved.',
      'content/links.json:1 leads /go/7F3Q#b to 7F3Q#a, from where the way leads back to where it began; expected a place that has not moved.',
      'content/links.json:1 leads /go/7F3Q#c to 7F3Q#tow, but content/articles/en/c.mdx has no such place. Nearest: #two.',
    ],
  },
  {
    name: 'a chain',
    input: {
      ...other,
      ...article('c', '7F3Q', 'three'),
      ...ledger({
        '7F3Q': { article: 'c', places: ['one', 'three', 'two'], moved: { one: '7F3Q#two', two: '7F3Q#three' } },
      }),
    },
    expected: [
      'content/links.json:1 leads /go/7F3Q#one to 7F3Q#two, which has moved on; run “npm run publish-links”, which leads every way straight to its end.',
    ],
  },
  {
    name: 'a retired article whose name is used again',
    input: {
      ...other,
      ...article('c', '9XYW'),
      ...article('e', 'C4HK'),
      ...ledger({
        '9XYW': { article: 'd', places: [], retired: { titles: { en: 'D' }, instead: ['A4KR'] } },
        '7F3Q': { article: 'e', places: [], retired: { titles: { en: 'E' }, instead: ['F2FF'] } },
        C4HK: { article: 'e', places: [] },
      }),
    },
    expected: [
      'content/links.json:1 says that /articles/e/ with the code 7F3Q is retired, but content/articles/en/e.mdx has its name; expected another file name.',
      'content/links.json:1 replaces /articles/e/ by F2FF, which is no code of an article; run “npm run publish-links”, which leads every way straight to its end.',
    ],
  },
  {
    name: 'a name that an article once had, given to another',
    input: {
      ...other,
      ...article('c', '7F3Q'),
      ...article('d', '9XYW'),
      ...ledger({ '7F3Q': { article: 'c', formerly: ['d'], places: [] }, '9XYW': { article: 'd', places: [] } }),
    },
    expected: [
      'content/articles/en/d.mdx has the address /articles/d/, which people know as that of /go/7F3Q; expected another file name.',
    ],
  },
]);
