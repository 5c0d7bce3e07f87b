import { posix } from 'node:path';
import { basePath } from '../model/urls.ts';

/** What a host says with the files of some paths, beside the policy that stands in the page itself. */
interface HeaderRule {
  /** A path under the root of the site; a `*`, of which hosts take one, stands for anything. */
  path: string;

  /** By name, in lower case. */
  headers: Record<string, string>;
}

// Names in its folder change with what they name: Astro’s files’ with their contents, those of a build’s folder with its sources.
const forever = { 'cache-control': 'public, max-age=31536000, immutable' };

/**
 * All that this site asks of a host. Where several rules match, they add up, and hosts join what they say under one name by a comma.
 * So only policies may meet, which the browser enforces side by side.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      // A `<meta>` cannot say who may frame a page. A help page in somebody’s frame could be made to look like theirs.
      'content-security-policy': "frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      // Where a reader goes from here tells nobody that they came from here.
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    },
  },
  // Pagefind’s worker is WebAssembly. The permission stands on its own response, so that no page has it.
  {
    path: '/_astro/*/index-worker.js',
    headers: {
      'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    },
  },
  // Hosts that do not say so leave it to the browser to guess, and it guesses wrong about every “ and é.
  { path: '/*.md', headers: { 'content-type': 'text/markdown; charset=utf-8' } },
  { path: '/*.txt', headers: { 'content-type': 'text/plain; charset=utf-8' } },
  { path: '/_astro/*', headers: forever },
];

/**
 * What the hosts that read `_headers` say where no rule does, and our own server as well: ask again. As a rule it would meet the
 * others. https://developers.cloudflare.com/pages/configuration/serving-pages/
 */
export const unlessSaid = { 'cache-control': 'public, max-age=0, must-revalidate' };

/** The headers of the file at `path`, a path under the root of the site that starts with a slash. Names are in lower case. */
export function listHeaders(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of headerRules.filter((candidate) => isMatch(candidate.path, path))) {
    for (const [name, value] of Object.entries(rule.headers)) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return { ...unlessSaid, ...headers };
}

/** The rules as a `_headers` file, which several static hosts read: https://docs.netlify.com/manage/routing/headers/ */
export const formatHeaders = (base = basePath): string =>
  headerRules
    .map(({ path, headers }) =>
      [base + path.slice(1), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n') + '\n';

/** Whether a path under the root of the site, however it is spelled, is that of a file which hosts read and do not send. */
export function isForHosts(path: string): boolean {
  try {
    return /^\/_(?:headers|redirects)\/?$/.test(posix.normalize(decodeURIComponent(path)));
  } catch {
    return false;
  }
}

function isMatch(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.startsWith(start) && path.slice(start.length).endsWith(end);
}
