import { headerRules } from '../headers.ts';

/** What `headers.ts` says of all files with one ending, by the ending. */
const ruled = headerRules.flatMap(({ path, headers }) => {
  const type = headers['content-type'];
  if (type === undefined) return [];
  const [, ending] = /^\/\*\.(\w+)$/.exec(path) ?? [];
  if (ending === undefined)
    throw new Error(`src/hosting/headers.ts says content-type of ${path}; expected a path such as /*.md.`);
  return [[ending, type] as const];
});

/** The type of each file that is sent, by the ending of its name: of servers that know fewer, or leave the letters to the browser to guess. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  ...Object.fromEntries(ruled),
};

/** The type of every other file: such as those of the search index. */
export const otherType = 'application/octet-stream';

/** Whether a file grows much smaller when compressed, by the ending of its name. */
export const isCompressible = (ending: string): boolean =>
  /^text\/|[/+](?:json|xml|wasm)\b/.test(contentTypes[ending] ?? otherType);
