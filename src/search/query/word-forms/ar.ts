import { stemmer } from '@orama/stemmers/portuguese';
import type { WordForms } from '../../contract/word-forms.ts';

/**
 * Snowball’s stems know `-ção` and `-ões` by the accents that folding took, and leave the plural of words from English as it is. So both
 * are mended first, and what makes a word small is taken off: `verificacoes` is `verificação`, `links` is `link`, `linkzinho` too.
 */
const stem = (word: string) =>
  stemmer(
    word
      .replace(/(?<=.{4})z?inh[oa]s?$/, '')
      .replace(/[ao]es$/, 'ao')
      .replace(/ns$/, 'm')
      .replace(/(?<=[bcdgkpt])s$/, '')
      .replace(/cao$/, 'ção'),
  );

/** “n abre” as it is typed on phones, and “nenhuma câmera encontrada” in the words of articles: “câmera não encontrada”. */
const rephrase = (words: string) =>
  words
    .replace(/\bn\b/g, 'nao')
    .replace(
      /\bnenhuma? ((?:\S+ ){1,4}?)(?:(?:foi|esta) )?(?=(?:detectad|encontrad|reconhecid|recebid|enviad|disponivel))/,
      '$1nao ',
    );

/** Portuguese. It is written nearly as it sounds, so that sounds find little that letters do not. */
export const wordForms: WordForms = { stem, rephrase };
