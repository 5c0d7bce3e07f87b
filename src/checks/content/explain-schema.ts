import type { z } from 'astro/zod';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import type { Yaml } from './parse-yaml.ts';
import { quote } from './quote.ts';
import { listKeys } from './schema-keys.ts';
import { wordExpectation } from './word-expectation.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a schema finds wrong with a YAML file, each at its line, in words. Nothing for a file that cannot be read. */
export function explainSchema(schema: z.ZodType, { file, data, lineOf, problems }: Yaml): Problem[] {
  if (problems.length > 0) return [];
  return (schema.safeParse(data).error?.issues ?? []).flatMap((issue) => explain(issue, []));

  function explain(issue: Issue, holder: Path): Problem[] {
    const path = [...holder, ...issue.path];
    const problem = (message: string, at = path) => ({ file, line: lineOf(at), message });
    const known = listKeys(schema, path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => {
          const at = [...path, key];
          return problem(
            `has the key ${quote(nameOf(at))}, which means nothing here. ${suggestNearest(key, known)}`,
            at,
          );
        });
      case 'invalid_key':
        return issue.issues.map((inner) =>
          problem(`has the key ${quote(nameOf(path))}${wordExpectation(inner, path.at(-1))}`),
        );
      // Of several shapes that a value may have, the writer meant the one that needs the fewest corrections.
      case 'invalid_union': {
        const fewest = Math.min(...issue.errors.map(({ length }) => length));
        const [meant = [], ...others] = issue.errors
          .filter(({ length }) => length === fewest)
          .map((inner) => inner.flatMap((one) => explain(one, path)));
        return fewest === 1 ? [joinAlternatives([...meant, ...others.flat()])] : meant;
      }
      default: {
        const found = valueAt(data, path);
        return [problem(`${wordFound(path, found)}${wordExpectation(issue, found, known)}`)];
      }
    }
  }
}

/** “expected a mailbox.” and “expected a page.” of one value are “expected a mailbox, or a page.” */
function joinAlternatives(problems: readonly Problem[]): Problem {
  const [first = { file: '', message: '' }, ...others] = problems;
  const messages = new Set([first.message, ...others.map(({ message }) => message)]);
  const alternatives = [...messages].slice(1).map((message) => message.replace(/^.*; expected /, ''));
  return {
    ...first,
    message: `${[first.message, ...alternatives].map((message) => message.replace(/\.$/, '')).join(', or ')}.`,
  };
}

function wordFound(path: Path, found: unknown): string {
  if (path.length === 0) return 'is empty, or holds something else than it should';
  if (found === undefined) return `has no ${quote(nameOf(path))}`;
  if (typeof path.at(-1) !== 'number') return `has ${quote(found)} as ${nameOf(path)}`;
  // In a list without a name, the index says nothing that the line does not.
  const isNamed = path.some((step) => typeof step !== 'number');
  return `has ${quote(found)}${isNamed ? ` in ${nameOf(path.slice(0, -1))}` : ''}`;
}

const nameOf = (path: Path) => path.join('.');

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? value[step as keyof typeof value] : undefined),
    data,
  );
