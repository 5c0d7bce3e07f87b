/** Letters and digits that nobody mistakes for one another, on paper or on the telephone line: no 0/O, 1/I/L, 8/B, 5/S, U/V, Z/2. */
export const codeLetters = '2345679ACDEFHJKMNPQRTWXY';

/** The permanent code of an article: four or five of them. */
export const codePattern = new RegExp(`^[${codeLetters}]{4,5}$`);
