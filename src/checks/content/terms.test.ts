import { testRule } from './rule-testing.ts';
import { terms } from './terms.ts';

testRule(terms, [
  { name: 'words that English explains', input: { 'content/terms/es.yaml': 'session: Una sesión.\n' }, expected: [] },
  {
    name: 'a word that English does not',
    input: { 'content/terms/es.yaml': '# Palabras\nsesion: Una sesión.\n' },
    expected: ['content/terms/es.yaml:2 explains “sesion”, which content/terms/en.yaml does not. Nearest: session.'],
  },
]);
