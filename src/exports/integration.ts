import type { AstroIntegration } from 'astro';
import { workOnPages } from '../hosting/page-threads.ts';

/** Writes beside each article the same text as Markdown: of its page, because there every fact, term and statement is in words. */
export const exports = (): AstroIntegration => ({
  name: 'verification-help:exports',
  hooks: {
    'astro:build:start': () => workOnPages(new URL('write-markdown-file.ts', import.meta.url).href),
  },
});
