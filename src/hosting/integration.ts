import { readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readLedgerLines } from '../links/ledger-file.ts';
import { basePath } from '../model/urls.ts';
import { buildFolder } from './build-folder.ts';
import { formatHeaders } from './headers.ts';
import { PageThreads, workOnPages } from './page-threads.ts';
import { formatRedirects, listRedirects } from './redirects.ts';

/**
 * Makes of what Astro builds what a host serves: pages as small as they can be, those of missing addresses where hosts look for them,
 * and the files that tell hosts of redirects and headers. Comes last among the integrations, because it changes pages.
 */
export const hosting = (): AstroIntegration => {
  let folder = '';
  return {
    name: 'verification-help:hosting',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const define = { 'import.meta.env.BUILD_FOLDER': JSON.stringify(buildFolder(command)) };
        updateConfig({ vite: { define } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        workOnPages(new URL('finish-page.ts', import.meta.url).href);
        setPrerenderer((prerenderer) => workInThreads(prerenderer, folder));
      },
      'astro:build:done': ({ pages }) => {
        for (const { pathname } of pages.filter((page) => /^(?:[^/]+\/)?404\/$/.test(page.pathname))) {
          const missing = path.join(folder, pathname);
          renameSync(path.join(missing, 'index.html'), missing.replace(/.$/, '.html'));
          rmdirSync(missing);
        }
        const ledger = Object.fromEntries(readLedgerLines(readFileSync('content/links.json', 'utf8')));
        writeFileSync(path.join(folder, '_redirects'), formatRedirects(listRedirects(ledger)));
        writeFileSync(path.join(folder, '_headers'), formatHeaders());
      },
    },
  };
};

/** Astro’s own way to make a page, and then all work on it in threads, so that a page is written once and each processor has work. */
function workInThreads(prerenderer: AstroPrerenderer, folder: string): AstroPrerenderer {
  let threads: PageThreads | undefined;
  return {
    ...prerenderer,
    async render(request, options) {
      const rendered = await prerenderer.render(request, options);
      const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
      threads ??= new PageThreads(folder);
      const file = `${decodeURI(new URL(request.url).pathname).slice(basePath.length)}index.html`;
      const html = await threads.work(file, await response.bytes());
      return { ...rest, response: new Response(html, response) };
    },
    async teardown() {
      await threads?.end();
      await prerenderer.teardown?.();
    },
  };
}
