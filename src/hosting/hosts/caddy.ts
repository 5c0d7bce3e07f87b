import { translatedLocales } from '../../i18n/locales.ts';
import { headerRules, unlessSaid } from '../headers.ts';
import { contentTypes, otherType } from './content-types.ts';
import type { BuiltSite, Encoding, Host } from './host.ts';
import { escapePattern, toPathPattern } from './path-pattern.ts';
import { sortRedirects } from './sort-redirects.ts';

/** The folder on the machine of the host in which the package stands. */
const home = '/srv/verification-help';

const endings: Record<Encoding, string> = { br: '.br', zstd: '.zst', gzip: '.gz' };

/** Caddy, which gets and renews its certificate by itself. Compressed files stand beside the others, as it expects them. */
export const caddy: Host = {
  name: 'caddy',
  title: 'Caddy on a machine of your own; it gets its certificate by itself',
  placeCompressed: (file, encoding) => file + endings[encoding],
  writeFiles: (site) => ({ Caddyfile: formatCaddyfile(site) }),
  explain: ({ origin, base }) => [
    `To try it here: SITE_ADDRESS=http://localhost:8080 SITE_FOLDER=deploy/caddy/site caddy run --config deploy/caddy/Caddyfile, and open http://localhost:8080${base}`,
    `To publish it: docs/deploying.md#caddy says how the folder gets to ${home} on ${origin.hostname}.`,
  ],
};

const quote = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

const indent = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `\t${line}`));

const formatBlock = (start: string, lines: readonly string[]) => [`${start} {`, ...indent(lines), '}'];

type Row = readonly [when: string, value: string];

/** Sets a variable by what a text is: a text or, after `~`, a regular expression, whose groups the value may hold. */
const formatMap = (text: string, variable: string, rows: readonly Row[], otherwise = '') =>
  formatBlock(
    `map {${text}} {${variable}}`,
    [...rows, ['default', otherwise] as const].map(
      ([when, value]) => `${when === 'default' ? when : quote(when)} ${quote(value)}`,
    ),
  );

function formatCaddyfile(site: BuiltSite): string {
  const { origin, base, redirects } = site;
  const { moved, spelled, starts } = sortRedirects(redirects);
  const html = contentTypes['html'] ?? otherType;

  return `# ${origin.hostname} with HTTPS and HTTP/2, by Caddy. Written by “npm run package”: what is changed here is lost.
#
#   SITE_ADDRESS  where to answer; with http:// before it, no certificate is asked for
#   SITE_FOLDER   the pages
#   CADDY_ADMIN   where “caddy reload” reaches it; “off” for nowhere

{
	admin {$CADDY_ADMIN:localhost:2019}
}

${formatBlock(`{$SITE_ADDRESS:${origin.origin}}`, [
  `root * {$SITE_FOLDER:${home}/site}`,
  '',
  '# The type of each file, on any machine the same.',
  ...formatMap('path', 'help_type', [
    ...Object.entries(contentTypes).map(([ending, type]) => [`~\\.${ending}$`, type] as const),
    ['~/$', html],
    ['~\\.\\w+$', otherType],
  ]),
  '',
  '# Where a former address leads, with its slash or without. What follows a question mark goes along.',
  ...formatMap(
    'path',
    'help_moved',
    moved.flatMap(({ from, to }) => [...new Set([from, from.replace(/\/$/, '')])].map((each) => [each, to] as const)),
  ),
  ...formatMap('query', 'help_query', [['~(.+)', '?${1}']]),
  '',
  '# Where nothing stands: the code that an address starts with, and the id after a “#” that was encoded.',
  ...starts.flatMap((start, index) => [
    ...formatMap('path', `help_start_${String(index)}`, [[`~^(${start})`, '${1}']]),
    ...formatMap(
      `help_start_${String(index)}`,
      spelledBy(index),
      spelled.flatMap(({ from, to }) => [from, to.replace(/\/$/, '')].map((each) => [each, to] as const)),
      // What one that is longer does not know, the shorter one before it may.
      index === 0 ? '' : `{${spelledBy(index - 1)}}`,
    ),
  ]),
  ...formatMap('path', 'help_fragment', [['~#([a-z0-9]+(?:-[a-z0-9]+)*)', '#${1}']]),
  '',
  '# In the order in which they stand.',
  ...formatBlock('route', [
    '@typed not vars {help_type} ""',
    'header @typed Content-Type {help_type}',
    ...formatBlock('header', ['Vary Accept-Encoding', '-Server', 'defer']),
    ...listHeaderLines(base),
    '',
    '# Two slashes in a row are in no address of the site.',
    '@doubled expression {path}.contains("//")',
    'error @doubled 404',
    '@moved not vars {help_moved} ""',
    'redir @moved {help_moved}{help_query} 301',
    '# By itself, Caddy adds the slash and loses what follows a question mark.',
    ...formatBlock('@bare', [
      `path_regexp page ^(${escapePattern(base)}(?:[\\w-]+/)*[\\w-]+)$`,
      'file {path}/index.html',
    ]),
    'redir @bare {re.page.1}/{help_query} 301',
    ...formatBlock('@stuck', [`not vars {${spelledBy(starts.length - 1)}} ""`, 'not file {path} {path}index.html']),
    `redir @stuck {${spelledBy(starts.length - 1)}}{help_query}{help_fragment} 301`,
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base}{help_query} 301`]),
    '',
    ...formatBlock('file_server', ['precompressed br zstd gzip']),
  ]),
  '',
  '# The page for missing addresses, in the language of the address.',
  ...formatBlock('handle_errors', formatBlock('route', listMissingLines(base, html))),
]).join('\n')}
`;
}

/** Where a code leads that stands at the start of an address, by how many ways to read one have been tried. */
const spelledBy = (index: number) => `help_spelled_${String(index)}`;

function listMissingLines(base: string, html: string): string[] {
  return [
    `header Content-Type ${quote(html)}`,
    ...Object.entries(unlessSaid).map(([name, value]) => `header ${name} ${quote(value)}`),
    'header -Server',
    ...translatedLocales.flatMap((locale) => [
      `@${locale} path_regexp ^${escapePattern(`${base}${locale}/`)}`,
      `rewrite @${locale} ${base}${locale}/404.html`,
    ]),
    `@others not path ${translatedLocales.map((locale) => `${base}${locale}/404.html`).join(' ')}`,
    `rewrite @others ${base}404.html`,
    ...formatBlock('file_server', ['precompressed br zstd gzip', 'status 404']),
  ];
}

/** What `headers.ts` asks for: what is said of all paths, what of some, and what of those of which no rule says it. */
function listHeaderLines(base: string): string[] {
  const said = headerRules.flatMap(({ path, headers }) =>
    Object.entries(headers).flatMap(([name, value]) => (name === 'content-type' ? [] : [{ path, name, value }])),
  );
  const everywhere = said.filter(({ path }) => path === '/*');
  const groups = Map.groupBy(
    said.filter(({ path }) => path !== '/*'),
    ({ name, value }) => JSON.stringify([name, value]),
  );
  return [
    ...everywhere.map(({ name, value }) => `header ${name} ${quote(value)}`),
    // Added to what is said already: browsers hold a page to each of two policies.
    ...[...groups.values()].flatMap((group, index) => {
      const [{ name, value } = { name: '', value: '' }] = group;
      const matcher = `said_${String(index + 1)}`;
      return [match(matcher, group), `header @${matcher} +${name} ${quote(value)}`];
    }),
    ...Object.entries(unlessSaid).flatMap(([name, value]) => {
      const rules = said.filter((rule) => rule.name === name);
      return [match(`no_${name}`, rules, 'not '), `header @no_${name} ${name} ${quote(value)}`];
    }),
  ];

  function match(name: string, rules: ReadonlyArray<{ path: string }>, not = '') {
    const patterns = rules.map(({ path }) => toPathPattern(path, base));
    return `@${name} ${not}path_regexp ^(?:${patterns.join('|')})`;
  }
}
