import { imports } from './imports.ts';
import { testRule } from './rule-testing.ts';

const components = 'itself, elements, i18n, model/urls.ts, type model';
const astro = (frontmatter: string, rest = '') => `---\n${frontmatter}\n---\n\n<p />\n${rest}`;

testRule(imports, [
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
      `src/components/Hero.astro:2 imports model/topics.ts; expected what components may import: ${components}.`,
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
      `src/components/Hero.astro:7 imports search/engine.ts; expected what components may import: ${components}.`,
      'src/model/a.ts:1 imports types of pages/a.ts; expected what model may import: itself, i18n, links, type schemas.',
      'src/model/a.ts:2 imports search/engine.ts; expected what model may import: itself, i18n, links, type schemas.',
      'src/i18n/b.ts:1 imports model/a.ts; expected what i18n may import: itself.',
    ],
  },
  {
    name: 'what is outside of src',
    input: {
      'src/search/a.ts': "import data from '../../content/facts.json';\nimport.meta.glob('../../e2e/*.ts');\n",
    },
    expected: [
      'src/search/a.ts:1 imports ../content/facts.json; expected what search may import: itself, hosting/built-pages.ts, hosting/emit-programs.ts, i18n, search/contract, search/index, type model.',
      'src/search/a.ts:2 imports ../e2e/*.ts; expected what search may import: itself, hosting/built-pages.ts, hosting/emit-programs.ts, i18n, search/contract, search/index, type model.',
    ],
  },
  {
    name: 'a folder that nobody decided about',
    input: { 'src/extras/a.ts': '' },
    expected: ['src/extras/a.ts stands in extras, which has no line in src/checks/code/import-table.ts.'],
  },
  {
    name: 'what stands in a text or a comment is no import',
    input: { 'src/i18n/a.ts': "const text = `\nimport x from '../model/a.ts';\n`;\n// import '../model/a.ts';\n" },
    expected: [],
  },
]);
