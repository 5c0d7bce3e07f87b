import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLexicon } from '../index/make-lexicon.ts';
import { makeArticle, makeSampleLexicon, readWholeLexicon } from '../sample-lexicon.ts';
import { mendSpaces } from './mend-spaces.ts';
import { planQuery } from './plan-query.ts';
import { rankArticles } from './rank.ts';
import { wordForms } from './word-forms/de.ts';

const articles = [
  makeArticle('camera', { title: 'Die Kamera bleibt schwarz', content: 'Öffne die Kamera auf dem Handy noch einmal.' }),
  makeArticle('photo', { title: 'Ein gutes Ausweisfoto', content: 'Ein Foto vom Ausweis, ohne Licht darauf.' }),
  makeArticle('check', { title: 'Identität und Prüfung', content: 'Die Prüfung der Dokumente dauert kurz.' }),
];
// Any language registered so far will do: its empty words are not those of this one.
const lexicon = readWholeLexicon(makeLexicon(articles, 'en', wordForms), wordForms);

const rows = [
  { name: 'two words', input: 'handykamera', expected: ['handy', 'kamera'] },
  {
    name: 'an s between them, which is a form of the first',
    input: 'identitatsprufung',
    expected: ['identitats', 'prufung'],
  },
  { name: 'an s that is none', input: 'ausweissprufung', expected: ['ausweis', 'prufung'] },
  { name: 'three words', input: 'handyfotoprufung', expected: ['handy', 'foto', 'prufung'] },
  { name: 'a known compound with a word', input: 'ausweisfotoprufung', expected: ['ausweisfoto', 'prufung'] },
  { name: 'a word with what no article uses', input: 'regenkamera', expected: [] },
  { name: 'a word of one part', input: 'kamera', expected: [] },
  { name: 'nothing', input: '', expected: [] },
];

for (const { name, input, expected } of rows)
  test(`part: ${name}`, () => assert.deepEqual(lexicon.part(input), expected));

test('part: nothing in a language that does not join words', () =>
  assert.deepEqual(makeSampleLexicon().part('phonecamera'), []));

test('part: what no article writes as one is parted in a query, and that is no correction', () => {
  assert.deepEqual(mendSpaces(['handykamera'], lexicon), ['handy', 'kamera']);
  assert.equal(planQuery('Handykamera', lexicon).mended, undefined);
});

const queries = [
  { name: 'a word of a compound in a name', input: 'Foto', expected: 'photo' },
  { name: 'the compound itself', input: 'ausweisfoto', expected: 'photo' },
  { name: 'its words by themselves', input: 'Foto Ausweis', expected: 'photo' },
  { name: 'a compound of which a name has one word', input: 'Handykamera', expected: 'camera' },
  { name: 'without umlauts', input: 'Identitaetspruefung', expected: 'check' },
];

for (const { name, input, expected } of queries)
  test(`compounds: ${name}`, () =>
    assert.equal(rankArticles(planQuery(input, lexicon), lexicon)[0]?.article.id, expected));
