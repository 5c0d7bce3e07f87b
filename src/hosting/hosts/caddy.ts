import { defaultLocale, localeKeys } from '../../i18n/locales.ts';
import { headerRules, unlessSaid } from '../headers.ts';
import { contentTypes, otherType } from './content-types.ts';
import type { BuiltSite, Encoding, Host } from './host.ts';
import { sortRedirects } from './sort-redirects.ts';
import { escapePattern, toPathPattern } from './path-pattern.ts';

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

const join = (lines: readonly string[], tabs: number) =>
  lines.map((line) => (line === '' ? '' : '\t'.repeat(tabs) + line)).join('\n');

function formatCaddyfile({ origin, base, redirects }: BuiltSite): string {
  const types = Object.entries(contentTypes).map(([ending, type]) => `${quote(`~\\.${ending}$`)} ${quote(type)}`);
  const { moved, spelled, starts } = sortRedirects(redirects);
  const movedRows = moved.flatMap(({ from, to }) =>
    [...new Set([from, from.replace(/\/$/, '')])].map((address) => `${quote(address)} ${quote(to)}`),
  );
  const spelledRows = spelled.flatMap(({ from, to }) =>
    [from, to.replace(/\/$/, '')].map((address) => `${quote(address)} ${quote(to)}`),
  );
  const html = quote(contentTypes['html'] ?? otherType);
  const languages = localeKeys.filter((locale) => locale !== defaultLocale);

  return `# ${origin.hostname} with HTTPS and HTTP/2, by Caddy. Written by “npm run package”: what is changed here is lost.
#
#   SITE_ADDRESS  where to answer; without “https://” before it no certificate is asked for
#   SITE_FOLDER   the pages

{
	admin {$CADDY_ADMIN:localhost:2019}
}

{$SITE_ADDRESS:${origin.origin}} {
	root * {$SITE_FOLDER:${home}/site}

	# The type of each file, on any machine the same.
	map {path} {help_type} {
${join([...types, `~/$ ${html}`, `~\\.\\w+$ ${otherType}`, 'default ""'], 2)}
	}

	# Where a former address leads, with its slash or without. What follows a question mark goes along.
	map {path} {help_moved} {
${join([...movedRows, 'default ""'], 2)}
	}
	# Where nothing stands: the code that an address starts with, and the id after a “#” that was encoded.
	map {re.start.1} {help_spelled} {
${join([...spelledRows, 'default ""'], 2)}
	}
	map {path} {help_fragment} {
		~#([a-z0-9]+(?:-[a-z0-9]+)*) "#\${1}"
		default ""
	}
	map {query} {help_query} {
		~(.+) "?\${1}"
		default ""
	}

	# In the order in which they stand.
	route {
		@typed not vars {help_type} ""
		header @typed Content-Type {help_type}
		header {
			Vary Accept-Encoding
			-Server
			defer
		}
${join(listHeaderLines(base), 2)}

		@moved not vars {help_moved} ""
		redir @moved {help_moved}{help_query} 301
		# By itself, Caddy adds the slash and loses what follows a question mark.
		@bare {
			path_regexp page ^(${escapePattern(base)}(?:[\\w-]+/)*[\\w-]+)$
			file {path}/index.html
		}
		redir @bare {re.page.1}/{help_query} 301
		@stuck {
			path_regexp start ^((?:${starts.map(escapePattern).join('|')})\\w+)
			not file {path} {path}index.html
		}
		handle @stuck {
			@spelled not vars {help_spelled} ""
			redir @spelled {help_spelled}{help_query}{help_fragment} 301
		}
${base === '/' ? '' : `\t\tredir ${base.slice(0, -1)} ${base}{help_query} 301\n`}
		file_server {
			precompressed br zstd gzip
		}
	}

	# The page for missing addresses, in the language of the address.
	handle_errors {
		route {
			header Content-Type ${html}
			header -Server
${join(
  Object.entries(unlessSaid).map(([name, value]) => `header ${name} ${quote(value)}`),
  3,
)}
${join(
  languages.flatMap((locale) => [
    `@${locale} path_regexp ^${escapePattern(`${base}${locale}/`)}`,
    `rewrite @${locale} ${base}${locale}/404.html`,
  ]),
  3,
)}
			@others not path ${languages.map((locale) => `${base}${locale}/404.html`).join(' ')}
			rewrite @others ${base}404.html
			file_server {
				precompressed br zstd gzip
				status 404
			}
		}
	}
}
`;
}

/** What `headers.ts` asks for: what is said of all paths, what of some, and what of those of which no rule says it. */
function listHeaderLines(base: string): string[] {
  const said = headerRules.flatMap(({ path, headers }) =>
    Object.entries(headers).flatMap(([name, value]) => (name === 'content-type' ? [] : [{ path, name, value }])),
  );
  const everywhere = said
    .filter(({ path }) => path === '/*')
    .map(({ name, value }) => `header ${name} ${quote(value)}`);
  const groups = Map.groupBy(
    said.filter(({ path }) => path !== '/*'),
    ({ name, value }) => JSON.stringify([name, value]),
  );
  const somewhere = [...groups.values()].flatMap((group, index) => {
    const [{ name, value } = { name: '', value: '' }] = group;
    // Added to what is said already: browsers hold a page to each of two policies.
    return [match(`said_${String(index + 1)}`, group), `header @said_${String(index + 1)} +${name} ${quote(value)}`];
  });
  const otherwise = Object.entries(unlessSaid).flatMap(([name, value]) => [
    match(
      `no_${name}`,
      said.filter((rule) => rule.name === name),
      'not ',
    ),
    `header @no_${name} ${name} ${quote(value)}`,
  ]);
  return [...everywhere, ...somewhere, ...otherwise];

  function match(name: string, rules: ReadonlyArray<{ path: string }>, not = '') {
    const patterns = rules.map(({ path }) => toPathPattern(path, base));
    return `@${name} ${not}path_regexp ^(?:${patterns.join('|')})`;
  }
}
