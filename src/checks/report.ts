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

  /** Whether it is only told, and makes no command fail. */
  isWarning?: true;
}

/** More warnings than this would hide what is wrong. */
const mostWarnings = 10;

/**
 * The problems as people read them: sorted, each once, a gap between files, the count at the end. Before them the first warnings, and
 * how many there are. Empty when there are none.
 */
export function formatReport(problems: readonly Problem[]): string {
  const warnings = [...new Set(sortProblems(problems.filter(isWarning)).map(formatProblem))];
  const told = [
    ...warnings.slice(0, mostWarnings),
    `${plural(warnings.length, 'warning')}${warnings.length > mostWarnings ? `, of which the first ${mostWarnings} are shown` : ''}.`,
  ];
  return [
    ...(warnings.length > 0 ? [told.join('\n')] : []),
    ...formatErrors(problems.filter((one) => !isWarning(one))),
  ].join('\n\n');
}

const isWarning = (problem: Problem) => problem.isWarning === true;

function formatErrors(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const lines = new Map(sortProblems(problems).map((problem) => [formatProblem(problem), problem.file]));
  const groups = Map.groupBy(lines.keys(), (line) => lines.get(line));
  const count = `${plural(lines.size, 'problem')} in ${plural(groups.size, 'file')}.`;
  return [...[...groups.values()].map((group) => group.join('\n')), count];
}

/** The problems in the order in which people read them: by file and line. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.message, b.message),
  );

/** Prints the problems, and makes the command fail unless all are warnings. Says nothing when there are none. */
export function report(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.error(formatReport(problems));
  // On its standard output, GitHub reads what it shall show beside the lines of a change.
  if (process.env['GITHUB_ACTIONS'] !== undefined) console.log(formatAnnotations(problems));
  if (!problems.every(isWarning)) process.exitCode = 1;
}

/** The problems as GitHub Actions read them, each once: `::error file=content/articles/en/a.mdx,line=12::links to …`. */
export function formatAnnotations(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(({ file, line, message, isWarning }) => {
    const place = `file=${escapeProperty(file)}${line === undefined ? '' : `,line=${line}`}`;
    return `::${isWarning ? 'warning' : 'error'} ${place}::${escapeData(message)}`;
  });
  return [...new Set(lines)].join('\n');
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A problem as one line: `content/articles/en/a.mdx:12 links to …`. */
export const formatProblem = ({ file, line, message, isWarning }: Problem): string =>
  `${file}${line === undefined ? '' : `:${line}`} ${isWarning ? 'warning: ' : ''}${message}`;

// By code point, so that every machine prints the same order.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
