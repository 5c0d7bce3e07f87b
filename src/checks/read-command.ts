import { parseArgs } from 'node:util';
import { suggestNearest } from './suggest-nearest.ts';

/** What may be typed after the name of a command, and what it does: enough to read it, and to say it with `--help`. */
export interface Command<Options extends CommandOptions> {
  /** Its name in `package.json`. */
  name: string;

  /** What it does, in a sentence or a few. */
  does: string;

  /** What is typed without dashes, as the usage shows it, and what that is: `<must>`, `[<may>]`, `<one-or-more>…`, `[<any>…]`. */
  operands?: Readonly<Record<string, string>>;
  options?: Options;

  /** Environment variables that it reads. */
  variables?: Readonly<Record<string, string>>;

  /** Lines to type, as they are. */
  examples?: readonly string[];

  /** The program that gets all that is typed but `--help`, and judges it. */
  handsOnTo?: string;
}

interface CommandOption {
  type: 'string' | 'boolean';

  /** What it does; for a text, beginning with its name in brackets: “<key> its topic”. */
  says: string;
  default?: string | boolean;
  multiple?: true;
}

/** The options of a command, by name. */
export type CommandOptions = Readonly<Record<string, CommandOption>>;

type ReadArguments<Options extends CommandOptions> = Pick<
  ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>,
  'values' | 'positionals'
>;

/**
 * The arguments of this process, or others, read as a command declares them. With `--help`, prints the help instead and ends; ends with 1 when
 * something was typed that it does not take, having said what it takes.
 */
export function readCommand<const Options extends CommandOptions>(
  command: Command<Options>,
  args: readonly string[] = process.argv.slice(2),
): ReadArguments<Options> {
  const read = parseCommand(command, args, process.env);
  if ('help' in read) {
    console.log(read.help);
    process.exit();
  }
  if ('refusal' in read) {
    console.error(`${read.refusal}\nWhat it takes: npm run ${command.name} -- --help`);
    process.exit(1);
  }
  return read;
}

/** A count that was typed, as a number. Ends with 1, having said what was expected, when it is none. */
export function readCount(name: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  console.error(`Found “${text}” for ${name}; expected a whole number of at least 1.`);
  process.exit(1);
}

/** What `readCommand` reads, of given arguments, without printing or ending. */
export function parseCommand<const Options extends CommandOptions>(
  command: Command<Options>,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { help: string } | { refusal: string } | ReadArguments<Options> {
  const options: CommandOptions = command.options ?? {};
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  if (given.some(({ name }) => name === 'help')) return { help: describeCommand(command) };
  if (command.handsOnTo === undefined) {
    const refusal =
      listSwallowed(command, env)[0] ??
      given.flatMap(({ name, rawName, value }) => judgeOption(command, name, rawName, value))[0] ??
      judgeOperands(command, positionals);
    if (refusal !== undefined) return { refusal };
  }
  const isHandedOn = command.handsOnTo !== undefined;
  const read = parseArgs({ args: [...args], options, strict: !isHandedOn, allowPositionals: true });
  return read as unknown as ReadArguments<Options>;
}

/** npm takes what stands before “--” for itself, and says so only in passing. */
const listSwallowed = ({ name, options = {} }: Command<CommandOptions>, env: NodeJS.ProcessEnv): string[] =>
  Object.keys(options)
    .filter((option) => env[`npm_config_${option.replaceAll('-', '_')}`] !== undefined)
    .map((option) => `npm took --${option} for itself; expected “--” before it: npm run ${name} -- --${option}`);

function judgeOption(
  { options = {} }: Command<CommandOptions>,
  name: string,
  rawName: string,
  value: string | undefined,
): string[] {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const nearest = suggestNearest(name, [...Object.keys(options), 'help'], (each) => `--${each}`);
    return [`There is no option ${rawName}. ${nearest}`];
  }
  if (option.type === 'string' && !value) {
    return [`Nothing follows ${rawName}; expected ${rawName} ${/^<.*?>/.exec(option.says)?.[0] ?? '<text>'}.`];
  }
  // A text that begins with a dash is the next option, whose text was forgotten.
  if (option.type === 'string' && value?.startsWith('--')) {
    return [`${rawName} is followed by ${value}; expected a text, or ${rawName}=${value} where this is meant.`];
  }
  if (option.type === 'boolean' && value !== undefined) {
    return [`${rawName} is followed by “${value}”; expected ${rawName} alone.`];
  }
  return [];
}

function judgeOperands(command: Command<CommandOptions>, found: readonly string[]): string | undefined {
  const names = Object.keys(command.operands ?? {});
  const least = names.filter((name) => !name.startsWith('[')).length;
  const most = names.some((name) => name.includes('…')) ? Infinity : names.length;
  if (found.length >= least && found.length <= most) return undefined;
  const what = found.length === 0 ? 'nothing' : found.map((name) => `“${name}”`).join(', ');
  const expected = names.length === 0 ? 'only options' : names.join(' ');
  return `Found ${what} after npm run ${command.name}; expected ${expected}.`;
}

/** The help of a command: what it does, how it is typed, what each thing means, examples. */
export function describeCommand(command: Command<CommandOptions>): string {
  const { name, does, operands = {}, options = {}, variables = {}, examples = [], handsOnTo } = command;
  const listed = [
    ...Object.entries(operands),
    ...Object.entries(options).map(([option, { type, says, default: usual }]): [string, string] => {
      const [, value = '', rest = ''] = type === 'string' ? (/^(<.*?>) ?(.*)$/s.exec(says) ?? []) : ['', '', says];
      const otherwise = typeof usual === 'string' ? `; ${usual} without it` : '';
      return [`--${option}${value && ` ${value}`}`, `${rest || says}${otherwise}`];
    }),
    ['--help', 'this text'] as const,
  ];
  const usage = [
    '[options]',
    ...Object.keys(operands),
    ...(handsOnTo === undefined ? [] : [`[what ${handsOnTo} takes]`]),
  ];
  return [
    does,
    `Usage: npm run ${name} -- ${usage.join(' ')}\n\n${align(listed)}`,
    ...(Object.keys(variables).length > 0 ? [`Environment variables:\n\n${align(Object.entries(variables))}`] : []),
    ...(examples.length > 0 ? [`For example:\n\n${examples.map((line) => `  ${line}`).join('\n')}`] : []),
  ].join('\n\n');
}

/** Two columns, of which the second is broken between words. */
function align(rows: ReadonlyArray<readonly [string, string]>): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows
    .map(([name, text]) => {
      const lines = text.match(/\S(?:.{0,76}\S)?(?=\s|$)/g) ?? [''];
      return `  ${name.padEnd(width)}${lines.join(`\n${' '.repeat(width + 2)}`)}`;
    })
    .join('\n');
}
