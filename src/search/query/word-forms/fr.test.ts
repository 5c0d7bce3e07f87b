import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, splitWords } from '../fold.ts';
import { wordForms } from './fr.ts';

const { stem, rephrase } = wordForms;

/** Forms of one word, as they are typed. */
const alike = [
  {
    name: 'a check and to check',
    input: ['vérification', 'vérifications', 'vérifier', 'vérifié', 'vérifiées', 'verifie'],
  },
  { name: 'a participle', input: ['refusé', 'refusée', 'refusés', 'refuser', 'refus'] },
  { name: 'a word in -ion', input: ['expiration', 'expiré', 'expirée', 'expire'] },
  { name: 'words in -o', input: ['photo', 'photos'] },
  { name: 'words in -al', input: ['animal', 'animaux'] },
  { name: 'to receive', input: ['reçu', 'reçue', 'recevoir', 'reçois'] },
  { name: 'to send', input: ['envoyer', 'envoyé', 'envoi'] },
  { name: 'to delete', input: ['supprimer', 'supprimée', 'suppression'] },
  { name: 'new', input: ['nouveau', 'nouvelle', 'nouveaux'] },
];

for (const { name, input } of alike)
  test(`stem: ${name}`, () => {
    const stems = input.map((word) => stem(fold(word)));
    assert.equal(new Set(stems).size, 1, stems.join(', '));
  });

test('stem: words that are not the same', () => {
  const stems = ['piece', 'pied', 'lien', 'lieu', 'nom', 'non', 'refaire', 'refuser'].map(stem);
  assert.equal(new Set(stems).size, stems.length, stems.join(', '));
});

const cuts = [
  { name: 'an article', input: 'l’identité', expected: ['identite'] },
  { name: 'a straight apostrophe', input: "d'un", expected: ['un'] },
  { name: 'a pronoun and its verb', input: 'J’ai', expected: ['ai'] },
  { name: 'that', input: "qu'il jusqu’à", expected: ['il', 'a'] },
  { name: 'two in a row', input: "qu'l'application", expected: ['application'] },
  { name: 'an apostrophe in a word', input: 'aujourd’hui', expected: ['aujourdhui'] },
  { name: 'nothing', input: '', expected: [] },
];

for (const { name, input, expected } of cuts)
  test(`cut: ${name}`, () => assert.deepEqual(splitWords(fold(input), wordForms), expected));

const rows = [
  { name: 'a pronoun without its apostrophe', input: 'jai pas recu', expected: 'j ai pas recu' },
  { name: 'why, written short', input: 'pk ca marche pas', expected: 'pourquoi ca marche pas' },
  { name: 'a complaint as programs word it', input: 'aucune camera detectee', expected: 'camera pas detectee' },
  { name: 'the same in a sentence', input: 'aucun visage n est reconnu', expected: 'visage pas reconnu' },
  { name: 'something else that there is none of', input: 'aucune reponse', expected: 'aucune reponse' },
  { name: 'nothing', input: '', expected: '' },
];

for (const { name, input, expected } of rows)
  test(`rephrase: ${name}`, () => assert.equal(rephrase?.(input), expected));
