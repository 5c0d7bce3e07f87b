import { stemmer } from '@orama/stemmers/french';
import type { WordForms } from '../../contract/word-forms.ts';
import { cutRuns } from './cut-runs.ts';

/** What is hung on a word by an apostrophe: “l’identité”, “j’ai”, “qu’il”, “jusqu’à”. */
const elided = /^(?:[cdjlmnst]|(?:jus|lors|puis|quel|quoi)?qu)'/;

/** An elided word is cut off, and says nothing. Other apostrophes belong to their word: “aujourd’hui”. */
function cut(run: string): string[] {
  const [start] = elided.exec(run) ?? [];
  return start === undefined ? [run] : [start, ...cut(run.slice(start.length))];
}

/**
 * Snowball knows participles by the accents that folding took, and leaves the plural of words in -o and -a as it is. So `verifiees` is
 * made `verifie` and `photos` `photo` first.
 */
const plain = (word: string) => word.replace(/(?<=.{3}[^su])s$/, '').replace(/(?<=.{3})ee$/, 'e');

/** Forms of words that share fewer letters than a stem. */
const irregular: Readonly<Record<string, string>> = {
  recu: 'recev',
  recus: 'recev',
  reco: 'recev',
  recevoir: 'recev',
  recoiv: 'recev',
  nouvel: 'nouveau',
  ouvert: 'ouvr',
  suppress: 'supprim',
  connexion: 'connect',
  echec: 'echou',
};

function stem(word: string): string {
  if (word.endsWith("'")) return '';
  const found = stemmer(plain(word))
    .replace(/(?<=...)[iy]$/, '')
    .replace(/nn$/, 'n');
  return irregular[found] ?? found;
}

/** “Jai” and “jarrive pas” as they are typed on phones, and “aucune caméra détectée” in the words of articles: “caméra pas détectée”. */
const rephrase = (words: string) =>
  words
    .replace(/\bp(?:[kq]|koi|qoi)\b/g, 'pourquoi')
    .replace(/\bj(?=(?:ai|arrive|avais|aimerais|essaie|utilise)\b)/g, 'j ')
    .replace(/\bjpeux\b/g, 'je peux')
    .replace(
      /\b(?:aucune?|pas de|pas d) ((?:\S+ ){1,4}?)(?:(?:n est|est|n a ete) )?(?=(?:detecte|trouve|reconnu|recu|envoye|disponible))/,
      '$1pas ',
    );

/** French. Its spelling is far from its sound, but what people mistake is mostly accents, which folding takes. */
export const wordForms: WordForms = { ...cutRuns(cut, stem), rephrase, hasSpacedMarks: true };
