/** Letters and digits that nobody confuses, on paper or on the phone: of 0/O, 1/I/L, 8/B, 5/S, U/V and Z/2 at most one is here. */
export const codeLetters = '2345679ACDEFHJKMNPQRTWXY';

/** The permanent code of an article: four or five of them. */
export const codePattern = new RegExp(`^[${codeLetters}]{4,5}$`);
