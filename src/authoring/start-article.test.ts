import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleSchema } from '../schemas/article.ts';
import { parseArticle } from '../checks/content/parse-article.ts';
import { askForArticle } from './ask-for-article.ts';
import { judgeWish, startArticle, type Wish } from './start-article.ts';

const files = {
  'content/topics.yaml': 'start: { order: 10, title: Before you start }\nfix: { order: 20, title: Fix a problem }\n',
  'content/sources.yaml':
    'persona-camera: { title: No camera, publisher: Persona Help Center }\nduo-identity-verification: { title: Identity, publisher: Duo }\n',
  'content/articles/en/link-expired.mdx':
    '---\ntitle: My link has expired\ntopic: fix\norder: 15\ncode: A4KR\n---\n\nText.\n',
  'content/links.json': JSON.stringify({
    A4KR: { article: 'link-expired', formerly: ['old-link'], places: [] },
  }),
};

const wish = { title: 'No camera: why?', topic: 'fix', sources: 'persona-camera, duo-identity-verification' };
const today = '2026-11-29';

test('a new article is a draft that the schema takes, with every key named', () => {
  const { file, text } = startArticle(wish, files, { today });
  const { frontmatter, isReadable, isDraft } = parseArticle(file, text);
  assert.equal(file, 'content/articles/en/no-camera-why.mdx');
  assert.ok(isReadable && isDraft);
  const { code, ...data } = articleSchema.parse(frontmatter.data);
  assert.match(code ?? '', /^\w{4}$/);
  assert.deepEqual(data, {
    title: wish.title,
    summary: 'TODO. One sentence that already answers.',
    aliases: [],
    topic: 'fix',
    order: 20,
    sources: ['persona-camera', 'duo-identity-verification'],
    checked: new Date(today),
    related: [],
    contact: 'organization',
    draft: true,
  });
  const keys = Object.keys(articleSchema.shape).filter((key) => key !== 'imported');
  assert.deepEqual(
    keys.filter((key) => !new RegExp(`^#? ?${key}: `, 'm').test(text.replaceAll(':\n', ': \n'))),
    [],
  );
});

test('a code that an article has is not made again', () => {
  const letters = [...'2345679ACDEFHJKMNPQRTWXY'];
  const wanted = [...'A4KRA4KX'].map((letter) => (letters.indexOf(letter) + 0.5) / letters.length);
  const { text } = startArticle(wish, files, { today, random: () => wanted.shift() ?? 0 });
  assert.match(text, /^code: A4KX$/m);
});

const refusals: ReadonlyArray<{ name: string; input: Wish; expected: string[] }> = [
  { name: 'what is right', input: wish, expected: [] },
  {
    name: 'nothing',
    input: {},
    expected: [
      '--title is missing; expected --title "…".',
      '--topic is missing; expected --topic <key>.',
      '--sources is missing; expected --sources <key>,<key>.',
    ],
  },
  {
    name: 'names that are none',
    input: { ...wish, topic: 'fixx', sources: 'persona-camra', order: '0', summary: 'Short.' },
    expected: [
      '--summary has 6 characters; expected 20 to 180.',
      '--topic names “fixx”, which content/topics.yaml does not have. Nearest: fix.',
      '--sources names “persona-camra”, which content/sources.yaml does not have. Nearest: persona-camera.',
      '--order is “0”; expected a whole number of at least 1.',
    ],
  },
  {
    name: 'an article that is there',
    input: { ...wish, title: 'My link has expired?', slug: 'link-expired' },
    expected: [
      '--title is that of content/articles/en/link-expired.mdx already; expected one of its own.',
      '--slug is “link-expired”, and content/articles/en/link-expired.mdx is there already; expected a name that is free.',
    ],
  },
  {
    name: 'an address that was another’s',
    input: { ...wish, slug: 'old-link' },
    expected: [
      '--slug is “old-link”, and people know /articles/old-link/ as the address of /go/A4KR (content/links.json); expected a name that was never another article’s.',
    ],
  },
  {
    name: 'a path',
    input: { ...wish, slug: '../My Link' },
    expected: ['--slug is “../My Link”; expected lower-case words joined by hyphens: my-link.'],
  },
];

for (const { name, input, expected } of refusals) {
  test(`a wish for an article: ${name}`, () => assert.deepEqual([...judgeWish(input, files)], expected));
}

test('a writer who is asked sees what there is to choose from, and is asked again after a mistake', async () => {
  const answers = [
    ...['', 'No camera', '', 'Link Expired', 'no-camera'],
    ...['3', '2', 'elephant', 'persona', '1', ''],
  ];
  const said: string[] = [];
  const answer = await askForArticle({}, files, {
    ask: (question) => {
      said.push(question);
      return Promise.resolve(answers.shift() ?? assert.fail(`No answer to: ${question}`));
    },
    say: (text) => said.push(text),
  });
  assert.deepEqual(answer, {
    title: 'No camera',
    summary: undefined,
    slug: 'no-camera',
    topic: 'fix',
    sources: 'persona-camera',
  });
  assert.ok(said.includes('   1  start — Before you start\n   2  fix — Fix a problem'));
  assert.ok(said.includes('It is missing; expected an answer.'));
  assert.ok(said.some((text) => text.startsWith('No source has “elephant”')));
});
