import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLedgerLines } from '../links/ledger-file.ts';
import { readBuiltPages } from './built-pages.ts';
import { formatHeaders } from './headers.ts';
import { formatRedirects, listRedirects } from './redirects.ts';

/**
 * Makes of what Astro built what a host serves: pages as small as they can be, those of missing addresses where hosts look for them,
 * and the files that tell hosts of redirects and headers. Comes last among the integrations, because it alone writes pages.
 */
export const hosting = (): AstroIntegration => ({
  name: 'verification-help:hosting',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      // Not before it is needed: what it imports is large, and `npm run dev` never asks for it.
      const { finishPage } = await import('./finish-page.ts');
      const folder = fileURLToPath(dir);
      const programs = globSync('**/*.js', { cwd: folder }).map((file) =>
        readFileSync(path.join(folder, file), 'utf8'),
      );
      for (const [file, html] of await readBuiltPages(dir)) {
        const [, missing] = /^((?:[^/]+\/)?404)\/index\.html$/.exec(file) ?? [];
        writeFileSync(
          path.join(folder, missing === undefined ? file : `${missing}.html`),
          finishPage(file, html, programs.join('')),
        );
        if (missing !== undefined) rmSync(path.join(folder, missing), { recursive: true });
      }
      const ledger = Object.fromEntries(readLedgerLines(readFileSync('content/links.json', 'utf8')));
      writeFileSync(path.join(folder, '_redirects'), formatRedirects(listRedirects(ledger)));
      writeFileSync(path.join(folder, '_headers'), formatHeaders());
    },
  },
});
