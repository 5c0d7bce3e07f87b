/** The rules of the HTTP Observatory: https://developer.mozilla.org/en-US/observatory. They are no dependency, but installed in a folder of their own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const version = '1.4.8';
const folder = path.resolve('dist.bench/observatory');
const home = path.join(folder, 'node_modules/@mdn/mdn-http-observatory');

/** What the Observatory says of a host. */
export interface Verdict {
  /** From F to A+. */
  grade: string;

  /** A hundred, less what is missing; with what is there beside, up to 145. */
  score: number;
  tests: Array<{ name: string; isPassed: boolean; result: string }>;
}

interface Output {
  constructor: { name: string };
  pass: boolean;
  result: string;
}

/** The parts of it that its own scan puts together; that one asks for a host at its usual port. */
interface Rules {
  retrieve: (hostname: string, options: { httpPort: number; httpsPort: number; path: string }) => Promise<unknown>;
  ALL_TESTS: ReadonlyArray<(requests: unknown) => Output>;
  getScoreModifier: (result: string) => number;
  getGradeForScore: (score: number) => { grade: string; score: number };
  MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

/** Installs the rules where they are missing, and gives what grades a page of this machine by them. */
export async function loadObservatory(): Promise<(httpsPort: number, page: string) => Promise<Verdict>> {
  install();
  const parts = ['retriever/retriever.js', 'constants.js', 'grader/grader.js', 'grader/charts.js'];
  const loaded = await Promise.all(
    parts.map((part) => import(pathToFileURL(path.join(home, 'src', part)).href) as Promise<Partial<Rules>>),
  );
  const rules = Object.assign({}, ...loaded) as Rules;

  return async (httpsPort, page) => {
    // Nothing answers without HTTPS here: whether a host leads on from there is not told by its files.
    const requests = await rules.retrieve('localhost', { httpPort: 1, httpsPort, path: page });
    const outputs = withoutErrors(() => rules.ALL_TESTS.map((test) => test(requests)));
    // As its own scan adds up: what is there beside counts from an A on.
    const modifiers = outputs.map(({ result }) => rules.getScoreModifier(result));
    const strict = 100 + sum(modifiers.filter((modifier) => modifier < 0));
    const score = strict >= rules.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? 100 + sum(modifiers) : strict;
    return {
      ...rules.getGradeForScore(score),
      tests: outputs.map(({ constructor, pass, result }) => ({ name: constructor.name, isPassed: pass, result })),
    };
  };
}

/** It reads pages with a parser that does not know the style sheets of today, and prints each of them. */
function withoutErrors<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function install() {
  const manifest = path.join(home, 'package.json');
  // Its script would fetch the list of hosts that browsers know to have HTTPS. This machine is not on it.
  const preloaded = path.join(home, 'conf/hsts-preload.json');
  if (existsSync(manifest) && existsSync(preloaded)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `@mdn/mdn-http-observatory@${version}`,
    ],
    { cwd: folder, stdio: 'inherit' },
  );
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      `The Observatory could not be installed in ${folder}; expected a registry of npm packages within reach.`,
    );
  }
  writeFileSync(preloaded, '{}\n');
}
