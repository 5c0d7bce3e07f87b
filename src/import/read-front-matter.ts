import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';

/** What stands before a text, and the text after it. */
export interface FrontMatter {
  data: Record<string, unknown>;
  body: string;

  /** Why it could not be read; it is then a part of the text. */
  problem?: string;
}

/** How Jekyll, Hugo and Docusaurus begin a file: YAML, TOML or JSON. */
const forms: ReadonlyArray<{ pattern: RegExp; parse: (text: string) => unknown }> = [
  { pattern: /^---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/ms, parse: readYaml },
  { pattern: /^\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|$)/ms, parse: parseToml },
  { pattern: /^(\{\n.*?^\})[ \t]*(?:\n|$)/ms, parse: JSON.parse },
];

/** Reads the front matter of a file. Lines may end in any way; a byte order mark is left out. */
export function readFrontMatter(source: string): FrontMatter {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (const { pattern, parse } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    try {
      const data = parse(match[1] ?? '') ?? {};
      // A rule above the first paragraph looks like front matter, and is words.
      if (typeof data !== 'object' || Array.isArray(data)) continue;
      return { data: { ...data }, body: text.slice(match[0].length) };
    } catch (error) {
      const [reason = ''] = (error as Error).message.split('\n');
      return { data: {}, body: text, problem: reason };
    }
  }
  return { data: {}, body: text };
}

function readYaml(text: string): unknown {
  // What an editor lets pass, a title with “: ” or a tab, is read as far as it can be.
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length === 0) return document.toJS();
  const lines = text.split('\n').flatMap((line) => {
    const [, key, value = ''] = /^(\w[\w-]*):[ \t]*(.*)$/.exec(line) ?? [];
    return key === undefined ? [] : [[key, value.replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
  if (lines.length === 0) throw new Error(document.errors[0]?.message ?? 'no YAML');
  return Object.fromEntries(lines);
}
