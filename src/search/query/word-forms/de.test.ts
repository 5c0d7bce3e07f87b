import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../fold.ts';
import { wordForms } from './de.ts';

const { stem, rephrase } = wordForms;

/** Forms of one word, as they are typed. */
const alike = [
  { name: 'umlauts', input: ['Führerschein', 'Fuehrerschein', 'Fuhrerschein', 'Führerscheine'] },
  { name: 'a sharp s', input: ['Straße', 'Strasse', 'Straßen'] },
  { name: 'verbs in -ieren', input: ['verifizieren', 'verifiziert', 'Verifizierung', 'Verifizierungen'] },
  { name: 'a participle', input: ['löschen', 'gelöscht', 'gelöschte', 'Löschung', 'loeschen'] },
  { name: 'a participle with its part', input: ['ablehnen', 'abgelehnt', 'abgelehnte', 'Ablehnung'] },
  { name: 'a participle in -en', input: ['ablaufen', 'abgelaufen', 'abgelaufener'] },
  { name: 'to confirm', input: ['bestätigen', 'bestätigt', 'Bestätigung'] },
  { name: 'to open', input: ['öffnen', 'öffnet', 'geöffnet'] },
  { name: 'the third person', input: ['überprüfen', 'überprüft', 'Überprüfung'] },
  { name: 'a verb in -eln', input: ['wechseln', 'Wechsel', 'gewechselt'] },
  { name: 'to check', input: ['prüfen', 'Prüfung', 'geprüft', 'pruefen'] },
  { name: 'words from other languages', input: ['Foto', 'Fotos'] },
  { name: 'a telephone', input: ['Handy', 'Handys'] },
  { name: 'a document', input: ['Ausweis', 'Ausweise', 'Ausweises'] },
  { name: 'an adjective', input: ['neu', 'neue', 'neues', 'neuer'] },
];

for (const { name, input } of alike)
  test(`stem: ${name}`, () => {
    const stems = input.map((word) => stem(fold(word)));
    assert.equal(new Set(stems).size, 1, stems.join(', '));
  });

test('stem: words that are not the same', () => {
  const stems = ['gesicht', 'sich', 'gerat', 'rat', 'geburt', 'hier', 'pass', 'passt'].map(stem);
  assert.equal(new Set(stems).size, stems.length, stems.join(', '));
});

const rows = [
  { name: 'a complaint as programs word it', input: 'keine kamera gefunden', expected: 'kamera nicht gefunden' },
  { name: 'the same in a sentence', input: 'es wird kein gesicht erkannt', expected: 'es wird gesicht nicht erkannt' },
  { name: 'something else that there is none of', input: 'keine antwort', expected: 'keine antwort' },
  { name: 'as people speak', input: 'wie gehts nich', expected: 'wie geht es nicht' },
  { name: 'nothing', input: '', expected: '' },
];

for (const { name, input, expected } of rows)
  test(`rephrase: ${name}`, () => assert.equal(rephrase?.(input), expected));
