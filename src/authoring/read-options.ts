import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * The options of a command. With `--help` it prints the help, and the process ends; with one that the command does not know, it ends with
 * 2, which no other outcome has.
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(help: string, options: Options) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } as const });
    if ((values as { help?: boolean }).help !== true) return values;
    console.log(help);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message.split('. ', 1)[0] ?? ''}. “--help” tells what can be said.`);
    process.exit(2);
  }
}

/** The day that a command is asked about, today without one. Ends the process with 2 when it is no day. */
export function readDay(on: string | undefined): string {
  if (on === undefined) return new Date().toISOString().slice(0, 10);
  const date = new Date(on);
  if (/^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(on)) return on;
  console.error(`--on has “${on}”; expected a day such as 2027-06-30.`);
  process.exit(2);
}

/** How many seconds an option says. Ends the process with 2 when it is no number of them. */
export function readSeconds(name: string, text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  console.error(`${name} has “${text}”; expected a number of seconds such as 2.`);
  process.exit(2);
}
