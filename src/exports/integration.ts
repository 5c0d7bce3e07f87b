import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuiltPages } from '../hosting/built-pages.ts';

/** Writes beside each article the same text as Markdown: of its page, because there every fact, term and statement is in words. */
export const exports = (): AstroIntegration => ({
  name: 'verification-help:exports',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      // Not before it is needed: what it imports is large, and `npm run dev` never asks for it.
      const { makeMarkdownFiles } = await import('./make-markdown-files.ts');
      const folder = fileURLToPath(dir);
      const files = await makeMarkdownFiles(await readBuiltPages(dir));
      await Promise.all(files.map(([file, text]) => writeFile(path.join(folder, file), text)));
    },
  },
});
