import type { Problem } from '../report.ts';
import { parseScript, type Block, type Script } from './parse-script.ts';
import type { Folder } from './read-folder-table.ts';

/** A file of `src/`, read once. */
export interface Code extends Script {
  /** From the root of the project: `src/model/urls.ts`. */
  file: string;

  /** The folder under `src/`; of a file in none, its own name. */
  folder: string;
  text: string;

  /** Its style sheets. */
  styles: Block[];
}

/** A rule about the code. `folders` are the rows of README’s table. */
export type Rule = (files: readonly Code[], folders: readonly Folder[]) => Iterable<Problem>;

/** Reads a file: of an `.astro` the frontmatter, the scripts and the style sheets, of others the one that they are. */
export function parseCode(file: string, text: string): Code {
  const isAstro = file.endsWith('.astro');
  const [, frontmatter = ''] = (isAstro && /^---\n(.*?)^---$/ms.exec(text)) || [];
  const scripts = [
    ...(file.endsWith('.ts') ? [parseScript({ text, line: 1 }, false)] : []),
    ...(isAstro ? [parseScript({ text: frontmatter, line: 2 }, false)] : []),
    ...(isAstro ? readTags(text, 'script') : []).map((block) => parseScript(block, true)),
  ];
  return {
    file,
    folder: file.split('/')[1] ?? '',
    text,
    imports: scripts.flatMap(({ imports }) => imports),
    elements: scripts.flatMap(({ elements }) => elements),
    styles: file.endsWith('.css') ? [{ text, line: 1 }] : isAstro ? readTags(text, 'style') : [],
  };
}

const readTags = (astro: string, tag: 'script' | 'style'): Block[] =>
  [...astro.matchAll(new RegExp(`^(<${tag}\\b[^>]*>)(.*?)</${tag}>`, 'gms'))].map(
    ({ 1: start = '', 2: text = '', index }) => ({
      text,
      line: astro.slice(0, index + start.length).split('\n').length,
    }),
  );
