import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordForms } from './pt.ts';

const alike = [
  { name: 'a check and to check', input: ['verificacao', 'verificacoes', 'verificar', 'verificado'] },
  { name: 'words in -ssão, more than one', input: ['sessao', 'sessoes'] },
  { name: 'words in -m', input: ['imagem', 'imagens'] },
  { name: 'words from English', input: ['link', 'links', 'linkzinho'] },
  { name: 'small things', input: ['documento', 'documentos', 'documentinho'] },
  { name: 'a verb', input: ['expirou', 'expirado', 'expirada', 'expirar'] },
];

for (const { name, input } of alike)
  test(`stem: ${name}`, () => assert.equal(new Set(input.map((word) => wordForms.stem(word))).size, 1));

test('stem: a word that only ends as small things do', () =>
  assert.notEqual(wordForms.stem('caminho'), wordForms.stem('camera')));

const rows = [
  { name: 'a complaint as programs word it', input: 'nenhuma camera encontrada', expected: 'camera nao encontrada' },
  {
    name: 'in a sentence',
    input: 'diz que nenhum rosto foi detectado aqui',
    expected: 'diz que rosto nao detectado aqui',
  },
  { name: 'the short “no” of phones', input: 'o link n abre', expected: 'o link nao abre' },
  { name: 'something else that there is none of', input: 'nenhuma resposta ainda', expected: 'nenhuma resposta ainda' },
  { name: 'nothing', input: '', expected: '' },
];

for (const { name, input, expected } of rows)
  test(`rephrase: ${name}`, () => assert.equal(wordForms.rephrase?.(input), expected));
