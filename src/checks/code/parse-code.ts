import type { Problem } from '../report.ts';
import { parseScript, type Script } from './parse-script.ts';

/** A file of `src/`, read once. */
export interface Code extends Script {
  /** From the root of the project: `src/model/urls.ts`. */
  file: string;

  /** The folder under `src/`; of a file that stands in none, its own name. */
  folder: string;
  text: string;

  /** Its style sheets. */
  styles: Block[];
}

/** A part of a file that is in a language of its own. */
export interface Block {
  text: string;

  /** The line of the file on which it starts. */
  line: number;
}

/** What must hold of the code. */
export type Rule = (files: readonly Code[]) => Iterable<Problem>;

/** Reads a file: of an `.astro` the frontmatter, the scripts and the style sheets, of others the one that they are. */
export function parseCode(file: string, text: string): Code {
  const scripts = readScripts(file, text).map((block) => parseScript(block));
  return {
    file,
    folder: file.split('/')[1] ?? '',
    text,
    imports: scripts.flatMap(({ imports }) => imports),
    elements: scripts.flatMap(({ elements }) => elements),
    styles: file.endsWith('.css') ? [{ text, line: 1 }] : file.endsWith('.astro') ? readTags(text, 'style') : [],
  };
}

function readScripts(file: string, text: string): Block[] {
  if (file.endsWith('.ts')) return [{ text, line: 1 }];
  if (!file.endsWith('.astro')) return [];
  const [, frontmatter = ''] = /^---\n(.*?)^---$/ms.exec(text) ?? [];
  return [{ text: frontmatter, line: 2 }, ...readTags(text, 'script')];
}

const readTags = (astro: string, tag: 'script' | 'style'): Block[] =>
  [...astro.matchAll(new RegExp(`^(<${tag}\\b[^>]*>)(.*?)</${tag}>`, 'gms'))].map(
    ({ 1: start = '', 2: text = '', index }) => ({
      text,
      line: astro.slice(0, index + start.length).split('\n').length,
    }),
  );
