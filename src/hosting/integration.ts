import { mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readLedgerLines } from '../links/ledger-file.ts';
import { basePath } from '../model/urls.ts';
import { buildFolder } from './build-folder.ts';
import { formatHeaders } from './headers.ts';
import { KeptPages, type MadePage } from './kept-pages.ts';
import { ownCopies } from './own-copies.ts';
import { shortenTokensOfPrograms } from './shorten-tokens.ts';
import { PageThreads, tellOfPage, workOnPages } from './page-threads.ts';
import { formatRedirects, listRedirects } from './redirects.ts';

/**
 * Makes of what Astro builds what a host serves: pages as small as they can be, those of missing addresses where hosts look for them,
 * and the files that tell hosts of redirects and headers. Comes last among the integrations, because it changes pages.
 */
export const hosting = (): AstroIntegration => {
  let folder = '';
  let kept: KeptPages | undefined;
  const keptPages = () => (kept ??= new KeptPages(folder, buildFolder('build')));
  return {
    name: 'verification-help:hosting',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const define = { 'import.meta.env.BUILD_FOLDER': JSON.stringify(buildFolder(command)) };
        updateConfig({ vite: { define, plugins: [ownCopies, shortenTokensOfPrograms] } });
        if (command === 'build') updateConfig({ vite: { plugins: [skipKeptArticles(keptPages)] } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        workOnPages(new URL('finish-page.ts', import.meta.url).href);
        setPrerenderer((prerenderer) => workInThreads(prerenderer, folder, keptPages()));
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

/** Has an article compiled as an empty one when its page is kept: to bundle a thousand takes longer than to read their pages. */
const skipKeptArticles = (kept: () => KeptPages) => ({
  name: 'verification-help:skip-kept-articles',
  enforce: 'pre' as const,
  load: {
    filter: { id: /\.mdx$/ },
    handler: (id: string) => (kept().hasArticle(path.relative('.', id).replaceAll(path.sep, '/')) ? '' : undefined),
  },
});

/**
 * Astro’s own way to make a page, and then all work on it in threads, so that a page is written once and each processor has work. A page
 * whose sources are those of the last build is taken from there.
 */
function workInThreads(prerenderer: AstroPrerenderer, folder: string, kept: KeptPages): AstroPrerenderer {
  let threads: PageThreads | undefined;
  return {
    ...prerenderer,
    async render(request, options) {
      const file = `${decodeURI(new URL(request.url).pathname).slice(basePath.length)}index.html`;
      const key = kept.keyOf(file);
      const known = key === undefined ? undefined : kept.read(file, key);
      if (known) return finish(file, known, { headers: { 'content-type': 'text/html' } });

      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
      threads ??= new PageThreads(folder, buildFolder('build'));
      const page = await threads.work(file, await response.bytes(), key);
      return finish(file, page, response);
    },
    async teardown() {
      await threads?.end();
      await prerenderer.teardown?.();
    },
  };

  function finish(file: string, page: MadePage, response: ResponseInit): Response {
    tellOfPage(file, page);
    const place = path.join(folder, path.dirname(file));
    for (const [name, text] of Object.entries(page.beside)) {
      // Astro makes the folder when it writes the page.
      mkdirSync(place, { recursive: true });
      writeFileSync(path.join(place, name), text);
    }
    return new Response(page.html, response);
  }
}
