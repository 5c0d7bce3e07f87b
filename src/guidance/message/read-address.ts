import { toUnicode } from 'punycode/punycode.es6.js';
import { parse } from 'tldts';
import { toLatin, unseen } from './fold.ts';

/** A way of writing an address that no ordinary message has, and that makes people or programs read it wrong. */
export type Trick = 'hidden' | 'escaped' | 'letters' | 'slashes' | 'at-sign' | 'port' | 'malformed';

/** A host as browsers read it. */
export interface Host {
  /** In ASCII and lower case, without a dot at the end: `xn--mnchen-3ya.example`. */
  host: string;

  /** The same with all of its letters: `münchen.example`. */
  shown: string;

  /** The end of `shown` that somebody registered, which says whose it is: `example.edu` of `it.example.edu`. */
  domain: string;

  /** What follows the name in `domain`: `edu`, `co.uk`, `github.io`. */
  suffix: string;

  /** Whether that ending exists, so that the address could lead somewhere. */
  isSuffixKnown: boolean;
  isIp: boolean;
}

/** A web address. */
export interface WebAddress extends Host {
  kind: 'web';

  /** Empty where the address was written without. */
  scheme: string;

  /** What stands before an `@`. */
  user: string;

  /** Empty for the usual one. */
  port: string;

  /** Path, query and fragment, as they were written. */
  rest: string;

  /** Whether a browser could open it at all. */
  isReadable: boolean;
  tricks: Trick[];
}

/** A mailbox. `tricks` are those of its domain. */
export interface MailAddress extends Host {
  kind: 'mail';
  user: string;
  isReadable: boolean;
  tricks: Trick[];
}

/** What is no address of a server: code that runs, a file, an app, a telephone number. */
export interface OtherAddress {
  kind: 'program' | 'file' | 'app' | 'number';
  scheme: string;
  rest: string;
}

/** Any address that a message can hold. */
export type Address = WebAddress | MailAddress | OtherAddress;

/** Signs that turn the order of writing around. */
const turning = /[\u202A-\u202E\u2066-\u2069]/;

const programs = ['javascript', 'data', 'vbscript', 'blob', 'filesystem', 'livescript', 'mocha'];
const files = ['file', 'smb', 'ms-word', 'ms-excel', 'ms-powerpoint', 'search-ms', 'ms-appinstaller'];
const numbers = ['tel', 'sms', 'smsto', 'callto', 'whatsapp', 'facetime'];

/** Reads an address as browsers do: https://url.spec.whatwg.org. `written` is one address and nothing else. */
export function readAddress(written: string): Address {
  // Browsers leave these out before anything else.
  const text = written.trim().replace(/[\t\n\r]/g, '');
  const address = readText(text);
  const isBroken = 'tricks' in address && /[\t\n\r]/.test(written.trim());
  return isBroken ? { ...address, tricks: ['hidden', ...address.tricks] } : address;
}

function readText(text: string): Address {
  const [, name = '', after = ''] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(text) ?? [];
  const scheme = name.toLowerCase();
  const isPort = /[.]|^localhost$/.test(scheme) && /^\d*(?:[/?#\\]|$)/.test(after);
  if (scheme === '' || isPort) return readPlain(text);
  if (scheme === 'view-source' || scheme === 'feed') return readText(after);
  if (programs.includes(scheme)) return { kind: 'program', scheme, rest: after };
  if (files.includes(scheme)) return { kind: 'file', scheme, rest: after };
  if (numbers.includes(scheme)) return { kind: 'number', scheme, rest: after };
  if (scheme === 'mailto') return readMail(decode(after.replace(/\?.*$/s, '')));
  if (['http', 'https', 'ftp', 'ws', 'wss'].includes(scheme)) return readWeb(scheme, after);
  return { kind: 'app', scheme, rest: after };
}

/** An address without a scheme: a mailbox where an `@` comes before what would begin a path. */
function readPlain(text: string): Address {
  if (/^[\\/]{2}/.test(text)) return readWeb('', text);
  return /^[^/?#\\]*@/.test(text) ? readMail(text) : readWeb('', text);
}

function readMail(text: string): MailAddress {
  const at = text.search(/@[^@]*$/);
  const place = text.slice(at + 1);
  const literal = /^\[(?:IPv6:)?(.*)\]$/i.exec(place)?.[1];
  const { host, shown, domain, suffix, isSuffixKnown, isIp, isReadable, tricks } = readWeb(
    '',
    literal?.includes(':') ? `[${literal}]` : (literal ?? place),
  );
  const user = text.slice(0, at);
  return { kind: 'mail', user, host, shown, domain, suffix, isSuffixKnown, isIp, isReadable, tricks };
}

function readWeb(scheme: string, after: string): WebAddress {
  const [slashes = ''] = /^[\\/]*/.exec(after) ?? [];
  const body = after.slice(slashes.length);
  const end = body.search(/[/?#\\]/);
  const authority = end === -1 ? body : body.slice(0, end);
  const rest = end === -1 ? '' : body.slice(end);
  const at = authority.lastIndexOf('@');
  const [, named = '', port = ''] = /^(\[.*\]|[^:]*)(?::(.*))?$/s.exec(authority.slice(at + 1)) ?? [];

  const url = parseUrl(`${scheme === 'ftp' ? 'ftp' : scheme === 'http' ? 'http' : 'https'}://${body}`);
  // A host that no browser takes is read as people would, and never counts as anybody’s.
  const host = (url?.hostname ?? toLatin(decode(named)).replace(/[^\p{L}\p{N}.-]/gu, '.')).replace(/\.$/, '');
  const shown = toUnicode(host);

  const tricks = new Set<Trick>();
  if (authority.search(unseen) !== -1 || turning.test(after)) tricks.add('hidden');
  if (named.includes('%')) tricks.add('escaped');
  if ((scheme !== '' && slashes !== '//') || /\\/.test(slashes) || /^[^?#]*\\/.test(rest)) tricks.add('slashes');
  // Programs disagree about where the host ends.
  if (/^[?#\\][^/=&]*@[^/]*\./.test(rest) || at === 0) tricks.add('at-sign');
  if (/[^\d]/.test(port)) tricks.add('port');
  if (!host.startsWith('[') && /^\.|\.\.|\.$|[^a-z\d._-]/.test(host)) tricks.add('malformed');
  // No such name can be looked up: https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4
  if (host.length > 253 || host.split('.').some((label) => label.length > 63)) tricks.add('malformed');
  const plain = named.replace(/\.$/, '').toLowerCase().normalize('NFC');
  if (tricks.size === 0 && plain !== host && plain !== shown) tricks.add('letters');

  return {
    kind: 'web',
    ...describeHost(host, shown),
    scheme,
    user: at === -1 ? '' : authority.slice(0, at),
    port: url?.port ?? port,
    rest,
    isReadable: url !== undefined,
    tricks: [...tricks],
  };
}

/** What a host says of whose it is. */
function describeHost(host: string, shown: string): Host {
  const isIp = host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
  if (isIp) return { host, shown: host, domain: host, suffix: '', isSuffixKnown: true, isIp };
  const { domain, publicSuffix, isIcann, isPrivate } = parse(host, {
    allowPrivateDomains: true,
    extractHostname: false,
    validateHostname: false,
  });
  const suffix = toUnicode(publicSuffix ?? '');
  const isSuffixKnown = isIcann === true || isPrivate === true;
  return { host, shown, domain: toUnicode(domain ?? host), suffix, isSuffixKnown, isIp };
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Percent-encoded signs as what they stand for; as they are where that is no text. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
