import type { Problem } from '../report.ts';

/** What a writer allows in one place, and why: `allow spelling: Etsy — a name`, in a comment of MDX or YAML. */
interface Allowance {
  line: number;

  /** The last line of what it stands in or before. */
  end: number;
  rule: string;

  /** The words that it is about; none for all. */
  words: string[];
  reason: string;
}

const comment = /(?:\{\/\*|#)\s*allow ([a-z]+(?: [a-z]+)?)(?::\s*(.*?))?(?:\s+[—–-]+\s+(.*?))?\s*(?:\*\/\}|$)/;

/** The allowances of a file. One stands within a paragraph, or on a line of its own before what it is about. */
export function listAllowances(source: string): Allowance[] {
  // Hardly a file has any.
  if (!/(?:\{\/\*|#)\s*allow /.test(source)) return [];
  const lines = source.split(/\r?\n/);
  return lines.flatMap((text, index) => {
    const [whole, rule = '', words = '', reason = ''] = comment.exec(text) ?? [];
    if (whole === undefined) return [];
    let end = index;
    const isAlone = text.trim() === whole.trim();
    if (isAlone)
      do end += 1;
      while (end < lines.length && lines[end]?.trim() === '');
    if (text.trim().startsWith('{') || !isAlone)
      while (end + 1 < lines.length && lines[end + 1]?.trim() !== '') end += 1;
    const list = words
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return [{ line: index + 1, end: end + 1, rule, words: list, reason }];
  });
}

/** A problem, with what may be allowed of it. */
export interface Allowable extends Problem {
  line: number;
  rule: string;
  word: string;
}

/** The problems that nothing allows, and what is wrong with the allowances: one needs a reason, and something to allow. */
export function* applyAllowances(
  file: string,
  source: string,
  problems: readonly Allowable[],
  rules: readonly string[],
): Generator<Problem> {
  const allowances = listAllowances(source);
  const used = new Set<Allowance>();
  for (const { line, message, rule, word } of problems) {
    const allowance = allowances.find(
      (one) =>
        one.rule === rule &&
        one.line <= line &&
        line <= one.end &&
        (one.words.length === 0 || one.words.some((allowed) => allowed.toLowerCase() === word.toLowerCase())),
    );
    if (allowance) used.add(allowance);
    else yield { file, line, message };
  }
  for (const allowance of allowances) {
    const { line, rule, reason } = allowance;
    if (!rules.includes(rule)) {
      yield {
        file,
        line,
        message: `allows “${rule}”, which is no rule about words; expected one of: ${rules.join(', ')}.`,
      };
    } else if (reason === '') {
      yield { file, line, message: `allows ${rule} without a reason; expected “allow ${rule}: word — reason”.` };
    } else if (!used.has(allowance)) {
      yield { file, line, message: `allows ${rule} where nothing needs it; expected none.` };
    }
  }
}
