import { imports } from './imports.ts';
import { readFolderTable } from './read-folder-table.ts';
import { testRule } from './rule-testing.ts';

const { folders } = readFolderTable(
  `
| \`src/i18n/\` | | both | – |
| \`src/env.d.ts\` | | both | types of \`i18n\` |
| \`src/styles/\` | | both | – |
| \`src/links/\` | | both | – |
| \`src/model/urls.ts\` | | both | \`i18n\` |
| \`src/model/\` | | Node | \`i18n\`, \`links\` |
| \`src/elements/\` | | browser | \`links\`, \`@orama/stemmers\` |
| \`src/components/\` | | Node | \`elements\`, \`i18n\`, \`model/urls.ts\`, types of \`model\` |
| \`src/search/query/\` | | both | \`i18n\` |
| \`src/search/\` | | Node | \`i18n\`, \`model/urls.ts\`, \`elements\` |
| \`src/sharing/\` | | both | \`model\` |
| \`src/layouts/\` | | Node | \`styles\` |
| \`src/pages/\` | | Node | \`components\`, \`model\` |
| \`src/authoring/\` | | Node | \`e2e/browser.ts\` |
`,
  (location) =>
    location !== 'src/e2e/browser.ts' && location !== 'src/@orama/stemmers' && location !== '@orama/stemmers',
);
const components = 'itself, `elements`, `i18n`, `model/urls.ts`, types of `model`';
const model = 'itself, `i18n`, `links`';
const astro = (frontmatter: string, rest = '') => `---\n${frontmatter}\n---\n\n<p />\n${rest}`;

testRule(
  imports,
  [
    {
      name: 'what the table lets them',
      input: {
        'src/pages/[...locale]/index.astro': astro("import Hero from '../../components/Hero.astro';"),
        'src/components/Hero.astro': astro(
          "import type { Topic } from '../model/topics.ts';\nimport { type Fact } from '../model/facts.ts';\nimport { homeUrl } from '../model/urls.ts';\nimport Picture from './Picture.astro';\nconst all = import.meta.glob('../../content/pictures/*.svg');",
          "<script>\n  import '../elements/help-x.ts';\n</script>\n",
        ),
        'src/layouts/Page.astro': astro("import layers from '../styles/layers.css?raw';"),
        'src/authoring/look.ts': "import { findBrowser } from '../../e2e/browser.ts';",
        'src/env.d.ts': "interface Locals { language: import('./i18n/locales.ts').Locale }",
      },
      expected: [],
    },
    {
      name: 'values of a folder whose types alone are open',
      input: { 'src/components/Hero.astro': astro("import { listTopics, type Topic } from '../model/topics.ts';") },
      expected: [
        `src/components/Hero.astro:2 imports src/model/topics.ts; expected what src/components may import: ${components}.`,
      ],
    },
    {
      name: 'in a script, in a type, on demand, handed on',
      input: {
        'src/components/Hero.astro': astro('', "<script>\n  import '../search/engine.ts';\n</script>\n"),
        'src/model/a.ts': "type Page = import('../pages/a.ts').Page;\nawait import('../search/engine.ts');\n",
        'src/i18n/b.ts': "export { x } from '../model/a.ts';\n",
      },
      expected: [
        `src/components/Hero.astro:7 imports src/search/engine.ts; expected what src/components may import: ${components}.`,
        `src/model/a.ts:1 imports types of src/pages/a.ts; expected what src/model may import: ${model}.`,
        `src/model/a.ts:2 imports src/search/engine.ts; expected what src/model may import: ${model}.`,
        'src/i18n/b.ts:1 imports src/model/a.ts; expected what src/i18n may import: itself alone.',
      ],
    },
    {
      name: 'what is outside of src',
      input: {
        'src/search/a.ts': "import data from '../../content/facts.json';\nimport.meta.glob('../../e2e/*.ts');\n",
      },
      expected: [
        'src/search/a.ts:1 imports content/facts.json; expected what src/search may import: itself, `i18n`, `model/urls.ts`, `elements`.',
        'src/search/a.ts:2 imports e2e/*.ts; expected what src/search may import: itself, `i18n`, `model/urls.ts`, `elements`.',
      ],
    },
    {
      name: 'a folder that nobody decided about',
      input: { 'src/extras/a.ts': '' },
      expected: [
        'src/extras/a.ts has no folder in the table of README.md; expected a row that says what it may import.',
      ],
    },
    {
      name: 'what stands in a text or a comment is no import',
      input: { 'src/i18n/a.ts': "const text = `\nimport x from '../model/a.ts';\n`;\n// import '../model/a.ts';\n" },
      expected: [],
    },
    {
      name: 'each runtime what it can run, types of the other, and tests everything of their capability',
      input: {
        'src/model/a.ts': "import { readFileSync } from 'node:fs';\nimport { parse } from 'yaml';\n",
        'src/elements/help-x.ts': "import { stem } from '@orama/stemmers/english';\nimport '../links/a.ts';\n",
        'src/search/query/a.ts': "import type { Node } from 'hast';\n",
        'src/search/query/a.test.ts': "import { test } from 'node:test';\nimport '../index/b.ts';\n",
        'src/sharing/Share.astro': astro("import 'node:fs';", "<script>\n  import './help-share.ts';\n</script>\n"),
        'src/sharing/help-share.ts': "import './write-copy.ts';\n",
        'src/sharing/setup.ts':
          "import type { Page } from '../model/page.ts';\nimport type * as Share from './help-share.ts';\n",
      },
      expected: [],
    },
    {
      name: 'what runs in Node only, in what browsers load',
      input: {
        'src/elements/a.ts': "import 'node:fs';\nawait import('yaml');\n",
        'src/links/a.ts': "export { x } from 'astro:content';\n",
        'src/sharing/help-share.ts': "import '../model/page.ts';\nimport Share from './Share.astro';\n",
        'src/components/A.astro': astro('', "<script>\n  import '../model/urls.ts';\n  import './b.ts';\n</script>\n"),
      },
      expected: [
        'src/elements/a.ts:1 imports node:fs, but browsers load it; expected only packages that README.md lets src/elements import.',
        'src/elements/a.ts:2 imports yaml, but browsers load it; expected only packages that README.md lets src/elements import.',
        'src/links/a.ts:1 imports astro:content, but browsers load it; expected only packages that README.md lets src/links import.',
        'src/sharing/help-share.ts:1 imports src/model/page.ts, which runs in Node; expected what runs in the browser, as this does.',
        'src/sharing/help-share.ts:2 imports src/sharing/Share.astro, which runs in Node; expected what runs in the browser, as this does.',
        'src/components/A.astro:8 imports src/components/b.ts, which runs in Node; expected what runs in the browser, as this does.',
      ],
    },
    {
      name: 'what runs in browsers only, in what runs in Node',
      input: {
        'src/components/A.astro': astro("import { define } from '../elements/a.ts';"),
        'src/search/integration.ts': "await import('../elements/a.ts');\n",
        'src/sharing/setup.ts': "export { tag } from './help-share.ts';\n",
      },
      expected: [
        'src/components/A.astro:2 imports src/elements/a.ts, which runs in the browser; expected what runs in Node, as this does.',
        'src/search/integration.ts:1 imports src/elements/a.ts, which runs in the browser; expected what runs in Node, as this does.',
        'src/sharing/setup.ts:1 imports src/sharing/help-share.ts, which runs in the browser; expected what runs in both, as this does.',
      ],
    },
  ],
  folders,
);
