import { language } from './language.ts';
import { testPageRule } from './rule-testing.ts';

const expected = ['has no lang on <html>; expected the language of its words.'];

testPageRule(language, [
  { name: 'said', input: '<html lang="es"><p>Hola</p></html>', expected: [] },
  { name: 'not said', input: '<html><p lang="es">Hola</p></html>', expected },
  { name: 'empty', input: '<html lang=""><p>Hola</p></html>', expected },
]);
