import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type ScalarTag,
  type YAMLParseError,
} from 'yaml';
import type { Problem } from '../report.ts';
import { explainYaml } from './explain-yaml.ts';
import { quote } from './quote.ts';

/** A YAML file, or the frontmatter of an article. */
export interface Yaml {
  file: string;
  source: string;

  /** What it says; undefined when it cannot be read. */
  data: unknown;

  /** The line of the value at this path of keys and list indexes; where there is none, the line of what should hold it. */
  lineOf: (path: readonly PropertyKey[]) => number;

  /** Why it cannot be read. */
  problems: Problem[];
}

/** A day is a date. One that no calendar has, which a date would take for another, stays a text; so does a day with an hour. */
const day: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d\d-\d\d$/,
  resolve(text: string) {
    const date = new Date(text);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : text;
  },
};

const options = { customTags: [day], prettyErrors: false };

/** Reads YAML as Astro does: `2026-11-22` is a date. `firstLine` is the line of the file on which the YAML starts. */
export function parseYaml(file: string, source: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { ...options, lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problems = judge(source, document.errors, lines).map(({ line, message }) => ({
    file,
    line: line + firstLine,
    message,
  }));

  return {
    file,
    source,
    data: problems.length === 0 ? (document.toJS() as unknown) : undefined,
    lineOf: (path) => lineAt(offsetOf(document.contents, path) ?? 0),
    problems,
  };
}

interface Fault {
  /** Counted from 0. */
  line: number;
  message: string;
}

/** What is wrong, each fault once: those that follow from one are left out. */
function judge(source: string, errors: readonly YAMLParseError[], lines: LineCounter): Fault[] {
  const explain = (error: YAMLParseError) => ({
    line: lines.linePos(error.pos[0]).line - 1,
    message: explainYaml(source, error),
  });
  const isRepeated = ({ code }: YAMLParseError) => code === 'DUPLICATE_KEY';
  const broken = errors.find((error) => !isRepeated(error));
  if (!broken) return errors.map(explain);
  const found = cutIntoEntries(source).flatMap(({ text, line }) =>
    judgePiece(text).map((fault) => ({ ...fault, line: fault.line + line })),
  );
  return [...(found.length > 0 ? found : [explain(broken)]), ...errors.filter(isRepeated).map(explain)];
}

/**
 * The entries of a file, each from its key at the start of a line to the next. What is wrong in one of them would make all that follow
 * unreadable, so they are read one by one.
 */
function cutIntoEntries(source: string): Array<{ text: string; line: number }> {
  const pieces: Array<{ text: string; line: number }> = [];
  for (const [line, text] of source.split('\n').entries()) {
    const last = pieces.at(-1);
    if (last && !/^(?:[\w"'][^\s:]*:|- |#)/.test(text)) last.text += `\n${text}`;
    else pieces.push({ text, line });
  }
  return pieces;
}

/** The first fault of an entry: those after it follow from it. */
function judgePiece(text: string): Fault[] {
  const lines = new LineCounter();
  const { errors, contents } = parseDocument(text, { ...options, lineCounter: lines });
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (isScalar(contents) && contents.value !== null && !first) {
    return [
      {
        line: 0,
        message: `has ${quote(text.trim())} without a space after the colon; expected ${quote(text.trim().replace(/:(?=\S)/, ': '))}.`,
      },
    ];
  }
  return first ? [{ line: lines.linePos(first.pos[0]).line - 1, message: explainYaml(text, first) }] : [];
}

/** What data of YAML says under a key; undefined where it is no map, or has no such key. */
export const valueOf = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;

/** Where the key, or the entry of a list, at this path starts; else where the last of the path that is there does. */
function offsetOf(node: unknown, [step, ...rest]: readonly PropertyKey[]): number | undefined {
  const found = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    : isSeq(node) && node.items[Number(step)];
  const [start, value] = isPair(found) ? [found.key, found.value] : [found, found];
  const offset = isNode(start) ? start.range?.[0] : undefined;
  return (rest.length > 0 ? offsetOf(value, rest) : undefined) ?? offset;
}
