/**
 * Who may import whom: each folder of `src/` the folders and files on its line, and itself. After `type`, types only, which are
 * gone when the code runs. Words flow from `schemas` to `pages`; imports flow the other way, and never round.
 */
export const importTable: Readonly<Record<string, readonly string[]>> = {
  'content.config.ts': ['model/pass-over-faults.ts', 'schemas'],
  'env.d.ts': ['type i18n'],
  schemas: ['i18n/locales.ts'],
  links: ['schemas/code.ts', 'type schemas'],
  model: ['i18n', 'links', 'type schemas'],
  pages: ['components', 'i18n', 'layouts', 'mdx', 'model', 'search', 'sharing'],
  layouts: ['components', 'i18n', 'model/urls.ts', 'search', 'sharing', 'styles', 'type model'],
  components: ['elements', 'i18n', 'model/urls.ts', 'type model'],
  mdx: ['components', 'elements', 'i18n', 'model'],
  elements: ['links'],
  search: ['i18n', 'model/urls.ts'],
  sharing: ['i18n', 'model/urls.ts', 'type model', 'type search'],
  hosting: ['i18n', 'links', 'model/urls.ts', 'type schemas'],
  checks: ['i18n', 'links', 'model/urls.ts', 'schemas'],
  authoring: ['../e2e/browser.ts', 'checks', 'hosting', 'i18n', 'links', 'model/urls.ts', 'schemas'],
  i18n: [],
  styles: [],
};
