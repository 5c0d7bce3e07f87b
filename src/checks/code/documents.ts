import path from 'node:path';
import GithubSlugger from 'github-slugger';
import { markdownToMdast, type MdastNode } from 'satteri';
import { lineOf, textOf } from '../content/read-text.ts';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import { walk } from '../walk.ts';

/** What a project has that its documents may name. */
export interface Project {
  /** The names of the commands in `package.json`. */
  scripts: readonly string[];

  /** Whether a file or folder is there, or one for a path with `*`, or is made by a command. */
  exists: (location: string) => boolean;
}

/** A path as documents spell it, from the root of the project. */
const location = /^(?:\.\/)?((?:src|content|docs|e2e|deploy|public|\.ci)\/[^\s,;:'"()=]*)$/;

/** What documents say of commands, files and each other is so. `texts` are the documents by path. */
export function* documents(texts: ReadonlyMap<string, string>, { scripts, exists }: Project): Generator<Problem> {
  const nodes = new Map([...texts].map(([file, text]) => [file, [...walk(markdownToMdast(text))]]));
  const anchors = new Map([...nodes].map(([file, inside]) => [file, listAnchors(inside)]));
  for (const [file, inside] of nodes) {
    for (const node of inside) {
      if (node.type === 'inlineCode' || (node.type === 'code' && isTyped(node.lang))) {
        // The first line of a block is its fence.
        const first = lineOf(node) + (node.type === 'code' ? 1 : 0);
        for (const [index, line] of node.value.split('\n').entries())
          for (const message of judgeCode(line)) yield { file, line: first + index, message };
      }
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
      const message = judgeLink(file, node.url);
      if (message !== undefined) yield { file, line: lineOf(node), message };
    }
  }

  function* judgeCode(code: string): Generator<string> {
    for (const [, name = ''] of code.matchAll(/\bnpm run ([a-z][\w:-]*)/g)) {
      if (scripts.includes(name)) continue;
      yield `says “npm run ${name}”, which package.json does not have. ${suggestNearest(name, scripts)}`;
    }
    for (const [, name = ''] of code.matchAll(/\bnpm (start|test|stop)\b/g))
      if (!scripts.includes(name)) yield `says “npm ${name}”, which package.json does not have.`;
    for (const word of code.split(/[\s"'|]+/)) {
      const [, found] = location.exec(word) ?? [];
      if (found === undefined || found.includes('…')) continue;
      if (!exists(generalize(found)))
        yield `names ${found}, which does not exist; expected a file or folder of the project.`;
    }
  }

  function judgeLink(file: string, url: string): string | undefined {
    if (/^(?:[a-z]+:|\/\/)/i.test(url)) return undefined;
    const [target = '', fragment] = decodeURIComponent(url).split('#');
    const to = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
    if (target !== '' && !exists(to)) return `links to ${url}, which does not exist.`;
    const ids = anchors.get(to);
    if (fragment === undefined || fragment === '' || !ids || ids.includes(fragment)) return undefined;
    return `links to ${url}, and ${to} has no such heading. ${suggestNearest(fragment, ids, (id) => `#${id}`)}`;
  }
}

/** Blocks that are typed into a terminal; others may speak of files that are to be made. */
const isTyped = (language: string | null | undefined) => /^(?:sh|bash|shell|console)$/.test(language ?? '');

/** `<language>` and the like stand for any name, and so does `de`, the language that the manual adds. */
const generalize = (found: string): string => found.replace(/<[^<>]*>/g, '*').replace(/(?<=[/.])de(?=[/.-])/g, '*');

/** The fragments by which links lead to headings, as hosts of code make them. */
function listAnchors(nodes: readonly MdastNode[]): string[] {
  const slugger = new GithubSlugger();
  return nodes.filter((node) => node.type === 'heading').map((heading) => slugger.slug(textOf(heading)));
}
