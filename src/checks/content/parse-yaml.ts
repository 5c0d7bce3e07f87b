import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type ScalarTag } from 'yaml';
import type { Problem } from '../report.ts';

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

/** Reads YAML as Astro does: `2026-11-22` is a date. `firstLine` is the line of the file on which the YAML starts. */
export function parseYaml(file: string, source: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { customTags: [day], lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map(({ code, pos: [offset], message }) => ({
    file,
    line: lineAt(offset),
    message:
      code === 'DUPLICATE_KEY'
        ? `says “${keyAt(source, offset)}” twice; expected it once.`
        : `cannot be read as YAML: ${message.replace(/\.?$/, '.')} A text with “: ” or “#” in it stands in quotes.`,
  }));

  return {
    file,
    source,
    data: problems.length === 0 ? (document.toJS() as unknown) : undefined,
    lineOf: (path) => lineAt(offsetOf(document.contents, path) ?? 0),
    problems,
  };
}

const keyAt = (source: string, offset: number) => /^"?([^":]*)/.exec(source.slice(offset))?.[1] ?? '';

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
