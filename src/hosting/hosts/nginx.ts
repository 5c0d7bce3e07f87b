import { defaultLocale, localeKeys } from '../../i18n/locales.ts';
import { headerRules, unlessSaid } from '../headers.ts';
import { contentTypes, otherType } from './content-types.ts';
import type { BuiltSite, Encoding, Host } from './host.ts';
import { sortRedirects } from './sort-redirects.ts';
import { escapePattern, toPathPattern } from './path-pattern.ts';

/** The folder on the machine of the host in which the package stands. */
const home = '/srv/verification-help';

/** The encodings in the order in which they are preferred, and the folder of each beside `site/`. */
const folders: Record<Encoding, string> = { br: 'site.br', zstd: 'site.zst', gzip: 'site.gz' };

/**
 * nginx as Debian, nginx.org and the container images have it, without any module on top. By itself it sends files compressed beforehand as
 * gzip alone. So each encoding has a folder of its own, and `Accept-Encoding` chooses the folder. A file has the same name in each, and
 * by its name its type.
 */
export const nginx: Host = {
  name: 'nginx',
  title: 'nginx on a machine of your own',
  placeCompressed: (file, encoding) => file.replace(/^site/, folders[encoding]),
  writeFiles: (site) => ({ ...writeNginxFiles(site), 'https.conf': formatHttps(site) }),
  explain: ({ origin, base }) => [
    `To try it here: nginx -p deploy/nginx/ -c nginx.conf -e stderr, and open http://localhost:8080${base}`,
    `To publish it: docs/deploying.md#nginx says how the folder gets to ${home} on ${origin.hostname}.`,
  ],
};

/** The files of an nginx that serves this site alone, without TLS. */
export const writeNginxFiles = (site: BuiltSite): Record<string, string> => ({
  'nginx.conf': formatMain(site),
  'http.conf': formatHttp(site),
  'site.conf': formatSite(site),
});

const quote = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

const indent = (text: string) => text.replace(/^(?=.)/gm, '    ');

/** Sets a variable by what a text is: a text or, after `~`, a regular expression. */
const formatMap = (text: string, variable: string, rows: ReadonlyArray<readonly [when: string, value: string]>) =>
  `map ${text} ${variable} {\n${rows.map(([when, value]) => indent(`${when === 'default' ? when : quote(when)} ${quote(value)};\n`)).join('')}}\n`;

/** The complete configuration of an nginx that serves this site alone, without TLS. */
const formatMain = ({
  base,
}: BuiltSite) => `# nginx for this site alone, unprivileged and without TLS: to try it, behind a proxy, and in a container.
#
#   nginx -p <this folder>/ -c nginx.conf -e stderr
#
# It stays in the foreground, and writes below /tmp only. Written by “npm run package”: what is changed here is lost.

daemon off;
worker_processes auto;
worker_rlimit_nofile 8192;
pid /tmp/verification-help.pid;
error_log stderr warn;

events {
    worker_connections 4096;
}

http {
    client_body_temp_path /tmp/verification-help-body;
    proxy_temp_path /tmp/verification-help-proxy;
    fastcgi_temp_path /tmp/verification-help-fastcgi;
    uwsgi_temp_path /tmp/verification-help-uwsgi;
    scgi_temp_path /tmp/verification-help-scgi;

    include http.conf;

    server {
        listen 8080;
        listen [::]:8080;
        server_tokens off;
        # A question to search stands in the address, and may be long.
        large_client_header_buffers 4 32k;

        # The folder with site/ and its compressed forms.
        set $help_folder .;
        include site.conf;
${indent(indent(formatOutside(base)))}    }
}
`;

/** What goes into the configuration of an nginx that may serve other sites too, with TLS and HTTP/2. */
const formatHttps = ({
  origin: { hostname },
  base,
}: BuiltSite) => `# ${hostname} with TLS and HTTP/2, for the nginx of a machine: link to it from /etc/nginx/conf.d/.
# Written by “npm run package”: what is changed here is lost. To change it, link to a copy of it.

include ${home}/http.conf;

server {
    listen 80;
    listen [::]:80;
    server_name ${hostname};
    server_tokens off;
    access_log off;

    # Where certbot answers who asks whether this machine is ours.
    location /.well-known/acme-challenge/ {
        root /var/www/html;
    }
    location / {
        return 301 https://${hostname}$request_uri;
    }
}

server {
    # From nginx 1.25.1 on, this is told as old; “http2 on;”, which it asks for, is unknown before.
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name ${hostname};
    server_tokens off;
    # A question to search stands in the address, and may be long.
    large_client_header_buffers 4 32k;

    ssl_certificate /etc/letsencrypt/live/${hostname}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${hostname}/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:verification_help:10m;
    ssl_session_timeout 1d;
    ssl_session_tickets off;

    set $help_folder ${home};
    include ${home}/site.conf;
${indent(formatOutside(base))}}
`;

/** What a request is, in variables. */
function formatHttp({ base, redirects }: BuiltSite): string {
  const { moved, spelled, starts } = sortRedirects(redirects);
  const spelledBy = (index: number) =>
    index === starts.length - 1 ? '$help_spelled' : `$help_spelled_${String(index)}`;
  const missing = localeKeys
    .filter((locale) => locale !== defaultLocale)
    .map((locale) => ({ start: `${base}${locale}/` }))
    .map(({ start }) => [`~^${escapePattern(start)}`, `${start}404.html`] as const);

  return [
    '# What a request is, in variables. For the “http” of nginx.',
    'map_hash_bucket_size 512;\nmap_hash_max_size 65536;\n',
    '# The folder of the form that the browser is sent: the smallest that it accepts.',
    formatMap('$http_accept_encoding', '$help_form', [
      ['default', 'site'],
      ...Object.entries(folders).map(([encoding, folder]) => [accepts(encoding), folder] as const),
    ]),
    '# How what is sent is encoded, by the folder in which it was found. A page that nginx made itself is not.',
    formatMap(
      '$status$uri',
      '$help_encoding',
      Object.entries(folders).map(([encoding, folder]) => [
        `~^(?:200|206|304|404)/${escapePattern(folder)}/`,
        encoding,
      ]),
    ),
    '# Where a former address leads, with its slash or without.',
    formatMap(
      '$uri',
      '$help_moved',
      moved.flatMap(({ from, to }) => [...new Set([from, from.replace(/\/$/, '')])].map((each) => [each, to] as const)),
    ),
    '# Where nothing stands: the code that an address starts with, in any letters, and the id after a “#” that was encoded.',
    ...starts.flatMap((start, index) => {
      const word = `help_word_${String(index)}`;
      // What one that is longer does not know, the shorter one before it may.
      const before = index === 0 ? '' : spelledBy(index - 1);
      return [
        formatMap('$uri', `$help_start_${String(index)}`, [[`~*^(?<${word}>${start})`, `$${word}`]]),
        formatMap(`$help_start_${String(index)}`, spelledBy(index), [
          ['default', before],
          ...spelled.map(({ from, to }) => [from, to] as const),
        ]),
      ];
    }),
    formatMap('$uri', '$help_fragment', [['~#(?<help_id>[a-z0-9]+(?:-[a-z0-9]+)*)', '#$help_id']]),
    '# The page for missing addresses in the language of the address.',
    formatMap('$uri', '$help_missing', [['default', `${base}404.html`], ...missing]),
    '# Headers that not all files have, by the address.',
    ...listHeaderGroups(base).flatMap(({ variable, rows }) =>
      variable === undefined ? [] : [formatMap('$uri', variable, rows)],
    ),
  ].join('\n');
}

/** What all locations say. One that has an “add_header” has none of those around it, so each has all of them. */
function formatCommon(base: string): string {
  const types = Object.entries(contentTypes).map(([ending, type]) => `${quote(type)} ${ending};\n`);
  const headers = listHeaderGroups(base).map(({ name, value }) => `add_header ${name} ${value} always;\n`);
  return `add_header Content-Encoding $help_encoding always;
add_header Vary Accept-Encoding always;
${headers.join('')}
types {
${indent(types.join(''))}}
default_type ${otherType};
gzip off;
sendfile on;
tcp_nopush on;
absolute_redirect off;

# A log would hold the addresses of readers and what they search for.
access_log off;
log_not_found off;
`;
}

/** The rest of a host whose site stands in a folder: the few files that have to stand at its root, and the page for missing addresses. */
const formatOutside = (base: string) =>
  base === '/'
    ? ''
    : '\n' +
      formatLocation(
        '/',
        `root $help_folder/site;\ntry_files $uri =404;\nerror_page 404 @help_missing;\n\n${formatCommon(base)}`,
      );

/** The locations of the site, for a `server`. */
function formatSite({ base }: BuiltSite): string {
  const common = formatCommon(base);
  const locations = [
    ...(base === '/'
      ? []
      : [formatLocation(`= ${base.slice(0, -1)}`, `return 301 ${base}$is_args$args;\n\n${common}`)]),
    formatLocation(
      `^~ ${base}`,
      `${formatIf('$help_moved', 'return 301 $help_moved$is_args$args')}
# Two slashes in a row are in no address of the site.
${formatIf('$request_uri ~ ^[^?]*//', 'return 404')}
# The form that the browser accepts, else the file as it is. A page stands in the index.html of its folder.
root $help_folder;
try_files /$help_form$uri /$help_form\${uri}index.html /site$uri /site\${uri}index.html @help_no_file;
error_page 403 404 @help_missing;

${common}`,
    ),
    formatLocation(
      '@help_no_file',
      `${formatIf('$help_spelled', 'return 301 $help_spelled$is_args$args$help_fragment')}
# Where a folder stands, nginx adds the slash. Nothing else is found here.
${formatIf('$uri ~ /$', 'return 404')}
root $help_folder/site;
error_page 403 404 @help_missing;

${common}`,
    ),
    formatLocation(
      '@help_missing',
      `root $help_folder;
try_files /$help_form$help_missing /site$help_missing =404;

${common}`,
    ),
  ];
  return `# The locations of the site. For a “server” of nginx that says where the package stands: set $help_folder ${home};

${locations.join('\n')}`;
}

const formatLocation = (match: string, lines: string) => `location ${match} {\n${indent(lines)}}\n`;

// Of what “if” can hold in a location, “return” alone is safe: https://nginx.org/en/docs/http/ngx_http_rewrite_module.html
const formatIf = (condition: string, then: string) => `if (${condition}) {\n    ${then};\n}\n`;

/**
 * A header and its value, which is a text or a variable; with a variable, when it has which text. nginx leaves out a header whose value
 * is empty, and sends a second line where two rules meet.
 */
interface HeaderGroup {
  name: string;
  value: string;
  variable?: string;
  rows: Array<readonly [when: string, value: string]>;
}

function listHeaderGroups(base: string): HeaderGroup[] {
  const said = headerRules.flatMap(({ path, headers }) =>
    // The type of a file is in “types”.
    Object.entries(headers).flatMap(([name, text]) => (name === 'content-type' ? [] : [{ path, name, text }])),
  );
  const groups = Map.groupBy(said, ({ name, text }) => JSON.stringify([name, text]));
  const ruled = [...groups.values()].flatMap(([first, ...others], index): HeaderGroup[] => {
    if (!first) return [];
    const { name, text } = first;
    const paths = [first, ...others].map(({ path }) => path);
    if (paths.includes('/*')) return [{ name, value: quote(text), rows: [] }];
    const variable = `$help_header_${String(index + 1)}`;
    return [{ name, value: variable, variable, rows: paths.map((path) => [toPattern(path), text]) }];
  });
  const otherwise = Object.entries(unlessSaid).map(([name, text]): HeaderGroup => {
    const variable = `$help_${name.replaceAll('-', '_')}_unless_said`;
    const rows = said.filter((rule) => rule.name === name).map(({ path }) => [toPattern(path), ''] as const);
    return { name, value: variable, variable, rows: [['default', text], ...rows] };
  });
  return [...ruled, ...otherwise];

  // When headers are sent, the address is that of the file that was found: with the folder of its form, and the name of a page’s file.
  function toPattern(path: string) {
    const pattern = toPathPattern(path, base);
    return `~^(?:/site(?:\\.\\w+)?)?${path.endsWith('/') ? pattern.replace(/\$$/, '(?:index\\.html)?$$') : pattern}`;
  }
}

/** What “Accept-Encoding” holds when it names an encoding and does not refuse it by `q=0`. */
const accepts = (encoding: string) => `~*(?:^|,)\\s*${encoding}\\s*(?=[;,]|$)(?!;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`;
