import { posix } from 'node:path';
import { localeKeys, translatedLocales } from '../i18n/locales.ts';
import { basePath, deviceUrl } from '../model/urls.ts';
import { headerPolicy } from './content-security-policy.ts';

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
 * Abilities of browsers that no page of this site uses, but the check of a device the camera. Those that not every browser knows would be
 * an error in its console.
 */
const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
];

/** A policy for all of them. Of two values for one of them, browsers take the last, whether hosts send both or join them. */
const formatPermissions = (allowed?: string) =>
  unusedFeatures.map((feature) => `${feature}=(${feature === allowed ? 'self' : ''})`).join(', ');

/** Where a camera may be looked at, as paths under the root of the site. */
const cameraPages = localeKeys.map((locale) => `/${deviceUrl(locale).slice(basePath.length)}`);

/** Where pages stand, and what they load: no other site has a use for these. Pictures of pasted links are not among them. */
const ownFolders = [
  '/',
  ...translatedLocales.map((locale) => `/${locale}/*`),
  ...['articles', 'topics', 'search', 'check-your-device', 'agents', '_astro', 'logo'].map((folder) => `/${folder}/*`),
];

/** What programs of other sites may read, in a browser too: it is public, and nothing here depends on who asks. */
const openFiles = ['/agents/links.*', '/*.md', '/*feed.xml', '/llms.txt'];

/** Rules for one path as one, where it first stands: some hosts take the last of them alone. */
const joinRules = (rules: readonly HeaderRule[]): HeaderRule[] =>
  [...Map.groupBy(rules, ({ path }) => path)].map(([path, same]) => ({
    path,
    headers: Object.fromEntries(same.flatMap(({ headers }) => Object.entries(headers))),
  }));

/**
 * All that this site asks of a host. Where several rules match, they add up. What becomes of one name in two of them, hosts see
 * differently: some join both values by a comma, some send the last. So only policies may meet: of contents, which browsers enforce side
 * by side, and of permissions, of which the last counts.
 */
export const headerRules: readonly HeaderRule[] = joinRules([
  {
    path: '/*',
    headers: {
      'content-security-policy': headerPolicy,
      // For a year, no request to this host without HTTPS. For other hosts of the domain, and for the list that browsers ship with, only
      // who owns the domain can decide: `includeSubDomains` and `preload` are not said here.
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      // Where a reader goes from here tells nobody that they came from here.
      'referrer-policy': 'no-referrer',
      'permissions-policy': formatPermissions(),
      // A page that opened one of ours, or was opened by it, has no hold of it.
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  // Whole, for hosts that send the last of two values.
  ...cameraPages.map((path) => ({ path, headers: { 'permissions-policy': formatPermissions('camera') } })),
  // Pagefind’s worker is WebAssembly. The permission stands on its own response, so that no page has it.
  {
    path: '/_astro/*/index-worker.js',
    headers: {
      'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    },
  },
  ...ownFolders.map((path) => ({ path, headers: { 'cross-origin-resource-policy': 'same-origin' } })),
  // Chats, mails and ticket systems show these on pages of their own.
  ...['/card.*', '/go/*', '/favicon.svg'].map((path) => ({
    path,
    headers: { 'cross-origin-resource-policy': 'cross-origin' },
  })),
  ...openFiles.map((path) => ({ path, headers: { 'access-control-allow-origin': '*' } })),
  // Hosts that do not say so leave it to the browser to guess, and it guesses wrong about every “ and é.
  { path: '/*.md', headers: { 'content-type': 'text/markdown; charset=utf-8' } },
  { path: '/*.txt', headers: { 'content-type': 'text/plain; charset=utf-8' } },
  { path: '/*.csv', headers: { 'content-type': 'text/csv; charset=utf-8' } },
  { path: '/_astro/*', headers: forever },
  { path: '/logo/*', headers: forever },
]);

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
