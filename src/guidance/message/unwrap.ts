import { listTargets, unpack } from './list-targets.ts';
import type { WebAddress } from './read-address.ts';

/** Services of mail, search and chat that put their own address around each link, and send whoever opens it on at once. */
const wrappers: ReadonlyArray<{ host: RegExp; rest?: RegExp; read?: (rest: string) => string[] }> = [
  { host: /^[a-z\d]+\.safelinks\.protection\.outlook\.com$|^[a-z\d]+\.safelinks\.o365\.us$/ },
  { host: /^statics\.teams\.cdn\.office\.net$/, rest: /safelinks/ },
  { host: /^urldefense\.(?:com|us)$/, read: readUrlDefense },
  { host: /^urldefense\.proofpoint\.com$/, read: readUrlDefense },
  { host: /^(?:www\.)?google\.(?:com|com?\.[a-z]{2}|[a-z]{2})$/, rest: /^\/url\b/ },
  { host: /^linkprotect\.cudasvc\.com$/ },
  { host: /^secure-web\.cisco\.com$/ },
  { host: /^(?:deref-mail|deref-gmx|deref-web)\.(?:com|net|de)$/ },
  { host: /^(?:l|lm)\.(?:facebook|instagram|messenger)\.com$|^l\.wl\.co$/ },
  { host: /^www\.linkedin\.com$/, rest: /^\/(?:redir|safety)\// },
  { host: /^(?:www\.)?slack-redir\.net$/ },
  { host: /^duckduckgo\.com$/, rest: /^\/l\// },
  { host: /^www\.bing\.com$/, rest: /^\/ck\// },
  { host: /^www\.youtube\.com$/, rest: /^\/redirect/ },
  { host: /^out\.reddit\.com$/ },
];

/** Services whose addresses are short and say nothing of where they lead. */
const shorteners = new Set(
  `bit.ly bitly.com tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly lnkd.in rb.gy t.ly shorturl.at shorturl.com
  tiny.cc s.id qrco.de urlz.fr acortar.link n9.cl bl.ink short.io dub.sh soo.gd clck.ru tr.im adf.ly shorte.st snip.ly t.me forms.gle
  g.co aka.ms qr.ae trib.al dlvr.it kutt.it surl.li u.to ity.im q.gs mcaf.ee lc.cx`.split(/\s+/),
);

/** Whether an address hides where it leads. */
export const isShortener = ({ host }: WebAddress): boolean => shorteners.has(host);

/** Where a wrapped link leads: each address in it. Undefined for other links, empty where none can be read. */
export function unwrap({ host, rest }: WebAddress): string[] | undefined {
  const wrapper = wrappers.find((each) => each.host.test(host) && (each.rest?.test(rest) ?? true));
  return wrapper && (wrapper.read ?? listTargets)(rest);
}

/** Links of Proofpoint. In version 3 the address stands in the path, in version 2 `-` and `_` stand for `%` and `/`. */
function readUrlDefense(rest: string): string[] {
  const [, inPath] = /^\/v3\/__(.+?)__;/s.exec(rest) ?? [];
  // Some programs leave out one of the two slashes.
  if (inPath !== undefined) return [unpack(inPath).replace(/^(https?:)\/(?!\/)/i, '$1//')];
  const [, inQuery] = /[?&]u=([^&]+)/.exec(rest) ?? [];
  if (inQuery === undefined) return [];
  return [/^\/v1\//.test(rest) ? unpack(inQuery) : unpack(unpack(inQuery).replaceAll('-', '%').replaceAll('_', '/'))];
}
