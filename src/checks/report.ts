/** Something that does not hold, and where. */
export interface Problem {
  /** The file, as whoever mends it would open it. */
  file: string;
  line?: number | undefined;

  /** A sentence that follows the file and line: “links to /x/, which does not exist. Nearest: /y/.” */
  message: string;

  /** Whether `npm run publish-links` mends it, so that nobody need care while writing. */
  isForPublishing?: true;

  /** Whether only the wording is wrong, which an article that was brought over from elsewhere may have until it is revised. */
  isWording?: true;
}

/** The problems as people read them: sorted, each once, a gap between files, the count at the end. Empty when there are none. */
export function formatReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = new Map(sortProblems(problems).map((problem) => [formatProblem(problem), problem.file]));
  const groups = Map.groupBy(lines.keys(), (line) => lines.get(line));
  const count = `${plural(lines.size, 'problem')} in ${plural(groups.size, 'file')}.`;
  return [...[...groups.values()].map((group) => group.join('\n')), count].join('\n\n');
}

/** The problems in the order in which people read them: by file and line. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.message, b.message),
  );

/** Prints the problems and makes the command fail. Says nothing when there are none. */
export function report(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.error(formatReport(problems));
  // On its standard output, GitHub reads what it shall show beside the lines of a change.
  if (process.env['GITHUB_ACTIONS'] !== undefined) console.log(formatAnnotations(problems));
  process.exitCode = 1;
}

/** The problems as GitHub Actions read them, each once: `::error file=content/articles/en/a.mdx,line=12::links to …`. */
export function formatAnnotations(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(({ file, line, message }) => {
    const place = `file=${escapeProperty(file)}${line === undefined ? '' : `,line=${line}`}`;
    return `::error ${place}::${escapeData(message)}`;
  });
  return [...new Set(lines)].join('\n');
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A problem as one line: `content/articles/en/a.mdx:12 links to …`. */
export const formatProblem = ({ file, line, message }: Problem): string =>
  `${file}${line === undefined ? '' : `:${line}`} ${message}`;

// By code point, so that every machine prints the same order.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
