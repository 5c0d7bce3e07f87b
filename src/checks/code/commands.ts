import { suggestNearest } from '../suggest-nearest.ts';
import type { Problem } from '../report.ts';

/**
 * Every program of ours that `package.json` gives a name reads what is typed after it by `readCommand`, which knows `--help`, and is
 * called there by a name that leads to it. `read` gives the text of a file; undefined where there is none.
 */
export function* commands(
  scripts: Readonly<Record<string, string>>,
  read: (file: string) => string | undefined,
): Generator<Problem> {
  const programs = Map.groupBy(
    Object.entries(scripts).flatMap(([name, line]) => {
      const [, file] = /^node ((?:src|e2e)\/\S+\.ts)\b/.exec(line) ?? [];
      return file === undefined ? [] : { name, file };
    }),
    ({ file }) => file,
  );
  for (const [file, uses] of programs) {
    const text = read(file);
    const names = uses.map(({ name }) => name);
    if (text === undefined) {
      yield { file: 'package.json', message: `runs ${file} as “${names.join('”, “')}”, which does not exist.` };
      continue;
    }
    if (!/\b(?:readCommand|runLinkCommand)\(/.test(text)) {
      yield { file, message: `does not know --help; expected readCommand({ name: '${names[0] ?? ''}', … }).` };
      continue;
    }
    const called = [...text.matchAll(/\bname: '([\w:-]+)',\s+does:/g)].map(([, name = '']) => name);
    if (called.length === 0) yield { file, message: `says no name in readCommand; expected '${names[0] ?? ''}'.` };
    for (const name of called.filter((each) => !names.includes(each))) {
      yield { file, message: `calls itself “${name}”, which is not its name. ${suggestNearest(name, names)}` };
    }
  }
}
