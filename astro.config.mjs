// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { checkWhileWriting } from './src/authoring/check-while-writing.ts';
import { partsPage } from './src/dev/integration.ts';
import { contentSecurityPolicy } from './src/hosting/content-security-policy.ts';
import { alignCells } from './src/mdx/align-cells.ts';
import { notePrefix, shapeNotes } from './src/mdx/shape-notes.ts';
import { normalizeBase } from './src/model/urls.ts';
import { exports } from './src/exports/integration.ts';
import { guidanceNotices } from './src/guidance/notices.ts';
import { guidance } from './src/guidance/programs.ts';
import { hosting } from './src/hosting/integration.ts';
import { packages } from './src/packages/integration.ts';
import { search } from './src/search/integration.ts';
import { searchNotices } from './src/search/index/notices.ts';
import { sharing } from './src/sharing/integration.ts';
import { markSections } from './src/translation/mark-sections.ts';

export default defineConfig({
  // Where the site will stand. Canonical links, the sitemap and JSON-LD spell it.
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base: normalizeBase(process.env['BASE_PATH'] ?? '/'),
  // `npm run dev` adds the slash to a short link by itself, as hosts do.
  trailingSlash: process.argv[2] === 'dev' ? 'ignore' : 'always',

  // The default, 'jsx', deletes the space between inline elements on separate lines and glues words together.
  compressHTML: true,

  build: {
    // An article is one response: its CSS stands in it.
    inlineStylesheets: 'always',
    // Pictures are encoded in other threads while the next pages are made.
    concurrency: 4,
  },

  security: { csp: contentSecurityPolicy },

  markdown: {
    // Headings carry the id that the writer chose: `## Get a new link {#get-a-new-link}`.
    processor: satteri({
      features: { headingAttributes: true, gfm: { footnotes: { clobberPrefix: notePrefix } } },
      hastPlugins: [alignCells, markSections, shapeNotes],
    }),
    // Shiki writes inline styles, which the content security policy refuses.
    syntaxHighlight: false,
  },
  // What mdx/parts.ts replaces must not be turned into plain HTML beforehand.
  integrations: [
    mdx({ optimize: { ignoreElementNames: ['a', 'h2', 'h3', 'h4', 'pre', 'section', 'table'] } }),
    checkWhileWriting(),
    partsPage(),
    search(),
    sharing(),
    guidance(),
    exports(),
    packages([...searchNotices, ...guidanceNotices]),
    // Last: it finishes the pages that the others read.
    hosting(),
  ],

  devToolbar: { enabled: false },

  vite: {
    build: {
      // Small scripts stand in the page; they ask for what they need on intent.
      modulePreload: false,
      rolldownOptions: {
        // Each MDX file would warn of its own `'use strict'` directives: https://github.com/withastro/astro/issues/18087
        checks: { moduleLevelDirective: false },
        // A text that two functions read would stand in the program twice; the list of public suffixes has 70 KB.
        optimization: { inlineConst: false },
        output: {
          // A chunk for each article costs seconds at a thousand of them.
          codeSplitting: { groups: [{ name: 'articles', test: /\.mdx$/ }] },
        },
      },
    },
  },
});
