import type { Verdict } from '../checks/external/ask-addresses.ts';
import type { NamedAddress } from '../checks/external/list-addresses.ts';

/** An address, and what became of it. */
export type Answered = NamedAddress & { verdict: Verdict };

/** What became of addresses, as people read it: what is gone first, each place that names it on its own line; and whether something is to be mended. */
export function listAnswers(answered: readonly Answered[]): { text: string; hasFaults: boolean } {
  const groups = (
    [
      ['gone', 'Gone: look for where it stands now, or take it out'],
      ['moved', 'Moved for good: write the new address'],
      ['silent', 'No answer: try again later, then look by hand'],
      ['refused', 'Not told, because programs are not answered: look by hand'],
    ] as const
  ).map(([kind, title]) => ({ kind, title, ones: answered.filter(({ verdict }) => verdict.kind === kind) }));
  const told = groups.filter(({ ones }) => ones.length > 0);
  const counts = told.map(({ kind, ones }) => `${ones.length} ${words[kind]}`);
  const there = answered.filter(({ verdict }) => verdict.kind === 'there').length;
  const text = [
    ...told.map(({ title, ones }) => `${title}\n\n${ones.flatMap(describe).join('\n')}`),
    `${answered.length} addresses asked: ${[`${there} there`, ...counts].join(', ')}.`,
  ].join('\n\n');
  return { text, hasFaults: told.some(({ kind }) => kind !== 'refused') };
}

const words = { gone: 'gone', moved: 'moved', silent: 'without an answer', refused: 'not told' };

const describe = ({ url, verdict, places }: Answered) =>
  places.map(({ file, line }) => `${file}:${line} ${url} ${wordVerdict(verdict)}`);

function wordVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'there':
      return 'is there';
    case 'gone':
      return `answers ${verdict.status}`;
    case 'moved':
      return `→ ${verdict.to}`;
    default:
      return `– ${verdict.why}`;
  }
}
