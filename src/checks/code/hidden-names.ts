import type { Problem } from '../report.ts';
import type { Code } from './parse-code.ts';
import type { Import } from './parse-script.ts';

/** A decision that one folder hides from all others, so that it can be changed there alone. */
interface Secret {
  linesOf: (code: Code) => number[];
  folders: readonly string[];
  message: string;
}

const importsOf = (isMeant: (found: Import) => boolean) => (code: Code) =>
  code.imports.filter(isMeant).map(({ line }) => line);

const secrets: readonly Secret[] = [
  {
    linesOf: importsOf(({ specifier }) => specifier === 'astro:content'),
    folders: ['model', 'content.config.ts'],
    message: 'imports astro:content; expected a question to src/model, which alone reads content.',
  },
  {
    linesOf: importsOf(({ names }) => names.includes('getCollection')),
    folders: ['model'],
    message: 'imports getCollection; expected listEntries of src/model, which remembers the answer.',
  },
  {
    linesOf: importsOf(({ specifier }) => specifier.includes('pagefind')),
    folders: ['search'],
    message: 'imports pagefind; expected a question to src/search, which alone knows the search engine.',
  },
  {
    linesOf: ({ text }) => text.split('\n').flatMap((line, index) => (line.includes('data-pagefind') ? index + 1 : [])),
    // This file names it too.
    folders: ['search', 'checks'],
    message: 'says data-pagefind; expected a selector in src/search/index, which alone knows the search engine.',
  },
];

/** What one folder hides, no other names. By hand: ESLint’s `no-restricted-imports` passes over `import()`. */
export function* hiddenNames(files: readonly Code[]): Generator<Problem> {
  for (const code of files) {
    for (const { linesOf, folders, message } of secrets) {
      if (folders.includes(code.folder)) continue;
      for (const line of linesOf(code)) yield { file: code.file, line, message };
    }
  }
}
