import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleUrl,
  cardUrl,
  deskUrl,
  feedUrl,
  fixUrl,
  homeUrl,
  inLanguage,
  localizeLink,
  markdownUrl,
  normalizeBase,
  permanentUrl,
  readPath,
  searchUrl,
  shortUrl,
} from './urls.ts';

const spelled = [
  { name: 'English stands at the root', input: homeUrl('en'), expected: '/' },
  { name: 'another language has its own folder', input: homeUrl('es'), expected: '/es/' },
  { name: 'an article', input: articleUrl('en', 'link-expired'), expected: '/articles/link-expired/' },
  {
    name: 'a place in a translation',
    input: articleUrl('es', 'link-expired', 'ask'),
    expected: '/es/articles/link-expired/#ask',
  },
  { name: 'words to search for are escaped', input: searchUrl('en', 'a&b #c'), expected: '/search/?q=a%26b%20%23c' },
  { name: 'the same page in Spanish', input: inLanguage('/articles/x/', 'es'), expected: '/es/articles/x/' },
  { name: 'the same page back in English', input: inLanguage('/es/articles/x/', 'en'), expected: '/articles/x/' },
  { name: 'home in Spanish, from a missing address', input: inLanguage('/404/', 'es'), expected: '/es/' },
  { name: 'home in Spanish, from a short link', input: inLanguage('/go/YX55/', 'es'), expected: '/es/' },
  { name: 'the desk of support agents in Spanish', input: deskUrl('es'), expected: '/es/agents/' },
  { name: 'the first question', input: fixUrl('en'), expected: '/fix/' },
  { name: 'the first question by its key', input: fixUrl('es', 'start'), expected: '/es/fix/' },
  { name: 'a node of the tree', input: fixUrl('es', 'camera'), expected: '/es/fix/camera/' },
  { name: 'none of these at a question', input: fixUrl('en', 'camera', true), expected: '/fix/camera/none/' },
  { name: 'none of these at the first question', input: fixUrl('en', undefined, true), expected: '/fix/none/' },
  { name: 'a short link as people send it', input: permanentUrl('YX55'), expected: '/go/YX55' },
  { name: 'a short link to a place as people send it', input: permanentUrl('YX55', 'ask'), expected: '/go/YX55#ask' },
  { name: 'a short link with a place', input: shortUrl('YX55', 'how-long'), expected: '/go/YX55/#how-long' },
  { name: 'the picture of an article', input: cardUrl('es', 'YX55'), expected: '/go/YX55/card.es.png' },
  { name: 'the picture of the site', input: cardUrl('en'), expected: '/card.en.png' },
  { name: 'an article as Markdown', input: markdownUrl('es', 'x'), expected: '/es/articles/x/index.md' },
  { name: 'the feed of a language', input: feedUrl('es'), expected: '/es/feed.xml' },
  { name: 'a writer’s link', input: localizeLink('/articles/x/#y', 'es'), expected: '/es/articles/x/#y' },
  { name: 'a link to another site', input: localizeLink('https://duo.com/', 'es'), expected: 'https://duo.com/' },
  { name: 'a link to another host without a scheme', input: localizeLink('//duo.com/', 'es'), expected: '//duo.com/' },
  { name: 'a base path gets its slashes', input: normalizeBase('help'), expected: '/help/' },
  { name: 'an empty base path is the root', input: normalizeBase(''), expected: '/' },
];

for (const { name, input, expected } of spelled) test(name, () => assert.equal(input, expected));

test('a path tells its language', () => {
  assert.deepEqual(readPath('/es/search/'), { locale: 'es', rest: 'search/' });
  assert.deepEqual(readPath('/search/'), { locale: 'en', rest: 'search/' });
  assert.deepEqual(readPath('/en/search/'), { locale: 'en', rest: 'en/search/' });
});
