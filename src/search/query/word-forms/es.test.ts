import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordForms } from './es.ts';

const { stem, rephrase } = wordForms;

/** Forms of one word, folded. */
const formRows = [
  { name: 'c and qu', input: ['verificar', 'verifique', 'verifica', 'verificarme', 'verificado'] },
  { name: 'a verb and its noun', input: ['identificar', 'identificacion', 'identificaciones'] },
  { name: 'a noun and its plural', input: ['aplicacion', 'aplicaciones'] },
  { name: 'g and gu', input: ['cargar', 'cargue'] },
  { name: 'z and c', input: ['rechazar', 'rechace', 'rechazo'] },
  { name: 'ie and e', input: ['perder', 'pierde', 'perdi'] },
  { name: 'ue and o', input: ['probar', 'prueba', 'pruebo'] },
  { name: 'the past', input: ['vencer', 'vence', 'vencio', 'vencido'] },
  { name: 'an English word', input: ['selfi', 'selfie', 'selfies'] },
];

for (const { name, input } of formRows)
  test(`stem: ${name} share a stem`, () => assert.equal(new Set(input.map(stem)).size, 1, input.map(stem).join(', ')));

const differentRows = [
  { name: 'que stays as it is', input: ['que', 'co'] },
  { name: 'short words', input: ['dni', 'de'] },
  { name: 'a company and people', input: ['persona', 'personal'] },
];

for (const { name, input } of differentRows)
  test(`stem: ${name}`, () => assert.equal(new Set(input.map(stem)).size, input.length, input.map(stem).join(', ')));

const rows = [
  { name: 'why, written short', input: 'xq duo me pide esto', expected: 'por que duo me pide esto' },
  { name: 'why, cut short', input: 'porq no pasa', expected: 'por que no pasa' },
  { name: 'that, by a letter', input: 'k es persona y q hago', expected: 'que es persona y que hago' },
  { name: 'of, by a letter', input: 'codigo d barras', expected: 'codigo de barras' },
  { name: 'letters in words', input: 'kilo pqr dq', expected: 'kilo pqr dq' },
  { name: 'nothing', input: '', expected: '' },
];

for (const { name, input, expected } of rows)
  test(`rephrase: ${name}`, () => assert.equal(rephrase?.(input), expected));
