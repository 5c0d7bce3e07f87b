import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePage } from '../sample-lexicon.ts';
import { listUntranslated } from './untranslated.ts';

const originals = [
  makePage('link-expired', { title: 'My link expired', aliases: ['dead link'], topic: 'Links', code: '7F3Q' }),
  makePage('scan-passport', { title: 'Scan your passport', headings: ['The chip'], topic: 'Documents', code: 'C4KR' }),
  makePage('reply', { title: 'Reply', topic: 'Help desks', isForHelpDesks: true }),
];
const own = [makePage('link-expired', { title: 'Mi enlace caducó' }, '/es')];

test('listUntranslated: originals without a translation, in the words of the language', () => {
  const pages = listUntranslated('es', originals, own, {
    aliases: { '/articles/scan-passport/': ['leer el chip', 'pasaporte'], '/articles/link-expired/': ['enlace'] },
    topics: new Map([['Documents', 'Documentos']]),
  });
  assert.deepEqual(pages, [
    {
      id: 'scan-passport',
      url: '/es/articles/scan-passport/',
      content: '',
      meta: { title: 'Scan your passport', topic: 'Documentos', aliases: 'leer el chip · pasaporte', code: 'C4KR' },
      anchors: [],
      lang: 'en',
    },
    {
      id: 'reply',
      url: '/es/articles/reply/',
      content: '',
      meta: { title: 'Reply', topic: 'Help desks', aliases: '', audience: 'help-desks' },
      anchors: [],
      lang: 'en',
    },
  ]);
});

test('listUntranslated: none in the language of the originals', () => {
  assert.deepEqual(listUntranslated('en', originals, originals, { aliases: {}, topics: new Map() }), []);
});
