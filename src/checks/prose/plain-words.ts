import { findWordings, listWordings } from './wordings.ts';

/** Where there is a plain word, it stands. */
export const plainWords = findWordings('plain words', 'which is harder than it need be', [
  ...listWordings(
    'en',
    `
    utili[sz](?:e|es|ed|ing|ation) → “use”
    in order to → “to”
    prior to → “before”
    subsequent to → “after”
    subsequently → “later”
    commenc(?:e|es|ed|ing) → “start”
    terminat(?:e|es|ed|ing) → “end”
    facilitat(?:e|es|ed|ing) → “help”
    endeavou?r(?:s|ed|ing)? → “try”
    ascertain(?:s|ed)? → “find out”
    in the event (?:that|of) → “if”
    at this point in time → “now”
    due to the fact that → “because”
    in accordance with → “as … says”
    with regard to → “about”
    pertaining to → “about”
    a (?:large )?number of → “some” or “many”
    notwithstanding → “even so”
    herein → “here”
    aforementioned → what is meant, by its name
    expedite(?:s|d)? → “speed up”
    rectif(?:y|ies|ied) → “correct”
    remediat(?:e|es|ed) → “mend”
    ocular → “eye”
    facial recognition template → “face geometry”, a word of the glossary
    biometric template → “face geometry”, a word of the glossary
    identity document → “ID”, as everywhere in the articles
    `,
  ),
  ...listWordings(
    'es',
    `
    con el fin de → «para»
    a efectos de → «para»
    con anterioridad a → «antes de»
    con posterioridad a → «después de»
    en el caso de que → «si»
    debido al hecho de que → «porque»
    a la mayor brevedad → «pronto»
    proced(?:a|er|ió) a → el verbo solo
    `,
  ),
]);
