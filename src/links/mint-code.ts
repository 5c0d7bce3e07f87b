import { codeLetters, codePattern } from '../schemas/code.ts';

/**
 * A permanent code that no article has or ever had: four letters and digits, at least one of them a digit, so that no code is a word,
 * and at least one a letter other than E, because YAML reads `2E34` as a number. `random` returns numbers from 0 to below 1. Throws
 * when it finds no free code, which a thousand articles do not come near.
 */
export function mintCode(taken: ReadonlySet<string>, random: () => number = Math.random): string {
  for (let attempt = 0; attempt < 10_000; attempt++) {
    const signs = Array.from({ length: 4 }, () => codeLetters[Math.floor(random() * codeLetters.length)]);
    const code = signs.join('');
    if (codePattern.test(code) && /\d/.test(code) && /[A-DF-Z]/.test(code) && !taken.has(code)) return code;
  }
  throw new Error('No free code of four signs was found in 10,000 attempts.');
}
