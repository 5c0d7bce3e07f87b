/** What a host says with each response, beside the policy that stands in the page itself. */

const everywhere: Record<string, string> = {
  // A `<meta>` cannot say who may frame a page. A help page in somebody’s frame could be made to look like theirs.
  'content-security-policy': "frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  // Where a reader goes from here tells nobody that they came from here.
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
};

// Pagefind’s worker is WebAssembly. The permission stands on its own response, so that no page has it.
const worker = {
  'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
};

// The names in these folders change with their contents.
const forever = { 'cache-control': 'public, max-age=31536000, immutable' };
// Changed by a new version of Pagefind only.
const hourly = { 'cache-control': 'public, max-age=3600' };
const revalidate = { 'cache-control': 'public, max-age=0, must-revalidate' };

// Hosts that do not say so leave it to the browser to guess, and it guesses wrong about every “ and é.
const texts: Record<string, string> = { '.md': 'text/markdown; charset=utf-8', '.txt': 'text/plain; charset=utf-8' };

/** The headers of the file at `path`, a path under the root of the site that starts with a slash. Names are in lower case. */
export function listHeaders(path: string): Record<string, string> {
  const isHashed = /^\/_astro\/|^\/pagefind\/(?:fragment|index)\/|\.pf_meta$/.test(path);
  const isPagefind = /^\/pagefind\/(?:pagefind-worker\.js|wasm\.)/.test(path);
  const text = texts[path.slice(path.lastIndexOf('.'))];
  return {
    ...everywhere,
    ...(text && { 'content-type': text }),
    ...(isHashed ? forever : isPagefind ? hourly : revalidate),
    ...(path === '/search/index-worker.js' ? worker : {}),
  };
}
