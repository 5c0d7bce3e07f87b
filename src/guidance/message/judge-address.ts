import type { KnownAddresses, Owner } from '../../model/official-addresses.ts';
import { isBait } from './bait.ts';
import { findImitation, findSharedName, mainOf, type Likeness } from './find-imitation.ts';
import { fold, toLatin } from './fold.ts';
import { listTargets, unpack } from './list-targets.ts';
import {
  decode,
  readAddress,
  type Address,
  type Host,
  type MailAddress,
  type OtherAddress,
  type Trick,
  type WebAddress,
} from './read-address.ts';
import { isShortener, unwrap } from './unwrap.ts';

/** What an address is worth: whose it is, that it imitates or hides, or that it is not known. None of them means safe. */
export type Verdict = Owner | 'imitation' | 'unknown';

/** From what should make a reader most careful to what should least. */
export const severity: readonly Verdict[] = ['imitation', 'unknown', 'organization', 'duo', 'persona'];

/** Why an address is judged as it is, or what else to know of it. Each has its words. */
export type ReasonName =
  | Likeness
  | Trick
  // Whose it is.
  | 'belongs'
  | 'own-mailbox'
  // Of imitations.
  | 'user-name'
  | 'in-path'
  | 'in-query'
  | 'in-mailbox'
  | 'mixed-letters'
  | 'ip'
  | 'odd-port'
  | 'program'
  | 'file'
  | 'words-differ'
  | 'leads-to-imitation'
  // Of what is not known.
  | 'unlisted'
  | 'shared-name'
  | 'tests'
  | 'shortener'
  | 'leads-on'
  | 'own-port'
  | 'private-mailbox'
  | 'app'
  | 'number'
  | 'other-scheme'
  | 'unreadable'
  | 'cut-off'
  | 'words-differ-unknown'
  // What else to know.
  | 'wrapped'
  | 'defanged'
  | 'not-encrypted'
  | 'mail-only'
  | 'named-sender';

/** A reason with what its words name: the real domain, where a link leads, a letter. */
export interface Reason {
  name: ReasonName;
  values: { like?: string; target?: string; name?: string };
}

/** An address with what stands before and after the part that says whose it is. */
export interface Parts {
  before: string;
  counted: string;
  after: string;
}

/** What an address is worth, and why, the main reason first. */
export interface Judgement {
  verdict: Verdict;
  parts: Parts;
  reasons: Reason[];

  /** The real domain that it imitates. */
  like?: string;

  /** How the part that counts is spelt where it has other letters than these: `xn--…`. */
  spelt?: string;
}

type Known = KnownAddresses['domains'][number];

const reason = (name: ReasonName, values: Reason['values'] = {}): Reason => ({ name, values });

/** How many addresses within an address are followed. */
const deepest = 4;

/** Mail providers with whom everybody can have a mailbox. */
const privateMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|mail|email|usa|proton|protonmail|pm|gmx|web|zoho|yandex|tutanota|tuta|fastmail|hey|qq|163|126)\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** Judges one address, written as people or programs write it. */
export function judgeAddress(written: string, known: KnownAddresses, depth = 0): Judgement {
  const address = readAddress(written);
  if (address.kind === 'web') return judgeWeb(address, known, depth);
  if (address.kind === 'mail') return judgeMail(address, known);
  return judgeOther(address);
}

/** Whose a host is: that of the domain which it is or ends in. */
export function findOwner({ host, isIp }: Host, { domains }: KnownAddresses): Known | undefined {
  if (isIp) return undefined;
  const found = domains.filter(({ domain }) => host === domain || host.endsWith(`.${domain}`));
  // Of a domain and one below it, the longer one says more.
  return found.toSorted((a, b) => b.domain.length - a.domain.length)[0];
}

function judgeWeb(address: WebAddress, known: KnownAddresses, depth: number): Judgement {
  const owner = findOwner(address, known);
  const judge = (verdict: Verdict, ...reasons: Reason[]) => conclude(address, verdict, reasons);
  if (address.isIp) return judge('imitation', reason('ip'));

  if (owner) {
    const { domain } = owner;
    const trick = findTrick(address, domain);
    if (trick) return { ...judge('imitation', reason(trick, { like: domain })), like: domain };
    if (!address.isReadable) return judge('unknown', reason('unreadable'));
    if (owner.isForTests) return judge('unknown', reason('tests', { name: domain }));
    return judgeOwned(address, owner, known, depth);
  }

  const targets = unwrap(address);
  if (targets && depth < deepest) return judgeWrapped(address, targets, known, depth);

  const imitation = findImitation(address, known.domains);
  if (imitation) {
    const { how, like } = imitation;
    return { ...judge('imitation', reason(how, { like })), like };
  }
  const mention = findMention(address, known);
  if (mention) return { ...judge('imitation', mention), ...(mention.values.like !== undefined && mention.values) };
  const trick = findTrick(address);
  if (trick) return judge('imitation', reason(trick === 'letters' ? 'escaped' : trick));
  if (isMixed(address)) return judge('imitation', reason('mixed-letters'));

  const inner = depth < deepest ? listTargets(address.rest).map((each) => judgeAddress(each, known, depth + 1)) : [];
  const worst = inner.find(({ verdict }) => verdict === 'imitation');
  if (worst) return judge('imitation', reason('leads-to-imitation', { target: worst.parts.counted }));
  if (address.scheme !== '' && !['http', 'https'].includes(address.scheme))
    return judge('unknown', reason('other-scheme'));
  return judge('unknown', ...explainUnknown(address, known));
}

/** The first trick in the writing of an address. Below a real domain, other letters are one, and so is a name before an `@`. */
function findTrick(
  { tricks, host, shown, user, kind }: WebAddress | MailAddress,
  domain?: string,
): ReasonName | undefined {
  if (tricks[0]) return tricks[0];
  const isBelow = domain !== undefined && host.length > domain.length;
  if (isBelow && host.slice(0, -domain.length) !== shown.slice(0, host.length - domain.length)) return 'letters';
  if (kind === 'mail') return /[@%]/.test(decode(user)) ? 'at-sign' : undefined;
  return user === '' ? undefined : 'user-name';
}

/** An address of a known owner, plainly written. What may be wrong is its port, and where it leads on. */
function judgeOwned(address: WebAddress, owner: Known, known: KnownAddresses, depth: number): Judgement {
  const { domain } = owner;
  const judge = (verdict: Verdict, ...reasons: Reason[]) => conclude(address, verdict, reasons);
  const isWeb = ['', 'http', 'https'].includes(address.scheme);
  if (!isWeb) return judge('unknown', reason('other-scheme'));
  if (address.port !== '' && !(address.scheme === '' && address.port === '80'))
    return owner.owner === 'organization'
      ? judge('unknown', reason('own-port', { name: address.port }))
      : { ...judge('imitation', reason('odd-port', { name: address.port, like: domain })), like: domain };

  const targets = depth < deepest ? listTargets(address.rest).map((each) => judgeAddress(each, known, depth + 1)) : [];
  const target = targets.find(({ verdict }) => verdict === 'imitation');
  if (target) return judge('imitation', reason('leads-to-imitation', { target: target.parts.counted }));
  const other = targets.find(({ verdict }) => verdict === 'unknown');
  if (other) return judge('unknown', reason('leads-on', { target: other.parts.counted, name: domain }));
  return judge(
    owner.owner,
    reason('belongs', { name: domain }),
    ...(address.scheme === 'http' ? [reason('not-encrypted')] : []),
    ...(owner.isForMail === true ? [reason('mail-only', { name: domain })] : []),
  );
}

/** A link that a mail program or a search engine has wrapped: it is worth what it leads to. */
function judgeWrapped(address: WebAddress, targets: string[], known: KnownAddresses, depth: number): Judgement {
  const judged = targets.map((target) => judgeAddress(target, known, depth + 1));
  const worst = severity.flatMap((verdict) => judged.filter((each) => each.verdict === verdict))[0];
  if (!worst) return conclude(address, 'unknown', [reason('shortener')]);
  return { ...worst, reasons: [...worst.reasons, reason('wrapped', { name: address.shown })] };
}

/** A known name where it does not count: before an `@`, or after the host. */
function findMention({ user, rest }: WebAddress, { domains }: KnownAddresses): Reason | undefined {
  const real = domains.filter(({ isForTests }) => isForTests !== true);
  const isIn = (text: string, domain: string) =>
    new RegExp(`(?:^|[^a-z\\d])${fold(domain).replaceAll('.', '\\.')}(?![a-z\\d-]|\\.[a-z])`).test(fold(text));
  if (user !== '') {
    const name = decode(user);
    const found = real.find(({ domain }) => isIn(name, domain) || fold(name).includes(fold(mainOf(domain))));
    if (found) return reason('user-name', { like: found.domain });
    if (/[.]|persona/.test(toLatin(name))) return reason('user-name');
  }
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(rest) ?? [];
  const others = real.filter(({ owner }) => owner !== 'organization');
  const inPath = others.find(({ domain }) => isIn(unpack(path), domain) || isIn(unpack(fragment), domain));
  if (inPath) return reason('in-path', { like: inPath.domain });
  const texts = [query, ...listTargets(rest, true)].map(unpack);
  const inQuery = real.find(({ domain }) =>
    texts.some((text) =>
      new RegExp(
        `^(?:[a-z]+:)?[\\\\/]{0,2}(?:[a-z\\d-]+\\.)*${domain.replaceAll('.', '\\.')}(?![a-z\\d-]|\\.[a-z])`,
        'i',
      ).test(text.trim()),
    ),
  );
  return inQuery && reason('in-query', { like: inQuery.domain });
}

function judgeMail(address: MailAddress, known: KnownAddresses): Judgement {
  const { domains, mailboxes } = known;
  const judge = (verdict: Verdict, ...reasons: Reason[]) => conclude(address, verdict, reasons);
  if (address.isIp) return judge('imitation', reason('ip'));
  const owner = findOwner(address, known);
  const isPlain = address.tricks.length === 0 && address.isReadable;
  if (mailboxes.includes(`${address.user}@${address.host}`.toLowerCase()) && isPlain)
    return judge('organization', reason('own-mailbox'));

  // `no-reply@frompersona.com@evil.example` and `no-reply%frompersona.com@evil.example`.
  const local = decode(address.user);
  if (owner) {
    const { domain } = owner;
    const trick = findTrick(address, domain);
    if (trick) return { ...judge('imitation', reason(trick, { like: domain })), like: domain };
    if (!isPlain) return judge('unknown', reason('unreadable'));
    if (owner.isForTests) return judge('unknown', reason('tests', { name: domain }));
    return judge(owner.owner, reason('belongs', { name: domain }));
  }

  const imitation = findImitation(address, domains);
  if (imitation) {
    const { how, like } = imitation;
    return { ...judge('imitation', reason(how, { like })), like };
  }
  const inMailbox = findInMailbox(local, address, domains);
  if (inMailbox !== undefined)
    return { ...judge('imitation', reason('in-mailbox', { like: inMailbox })), like: inMailbox };
  const trick = findTrick(address);
  if (trick) return judge('imitation', reason(trick === 'letters' ? 'escaped' : trick));
  if (isMixed(address)) return judge('imitation', reason('mixed-letters'));
  return judge('unknown', ...explainUnknown(address, known));
}

/** The real domain that the name of a mailbox pretends: a known domain, or at a private mailbox a known name. */
function findInMailbox(local: string, address: MailAddress, domains: readonly Known[]): string | undefined {
  const text = fold(local);
  const squeezed = text.replace(/[^a-z]/g, '');
  const real = domains.filter(({ isForTests }) => isForTests !== true);
  const parts = text.split(/[^a-z]+/);
  for (const { domain, owner } of real) {
    const pattern = new RegExp(`(?:^|[^a-z])${fold(domain).split('.').join('[^a-z]+')}(?![a-z])`);
    const isLong = owner !== 'organization' && mainOf(domain).length > 8 && squeezed.includes(fold(mainOf(domain)));
    if (isLong || pattern.test(text)) return domain;
  }
  if (!privateMail.test(address.host)) return undefined;
  const words = local.split(/[^\p{L}\p{N}]+/u);
  const hasBait = words.some((word) => isBait(word));
  if (squeezed === fold('persona') || (squeezed.includes(fold('persona')) && hasBait)) return 'withpersona.com';
  if (parts.includes('duo') && hasBait) return 'duo.com';
  return real.find(
    ({ domain, owner }) =>
      owner === 'organization' && mainOf(domain).length > 3 && parts.includes(fold(mainOf(domain))),
  )?.domain;
}

function judgeOther({ kind, scheme, rest }: OtherAddress): Judgement {
  const parts = { before: '', counted: `${scheme}:`, after: rest };
  const verdict = kind === 'program' || kind === 'file' ? 'imitation' : 'unknown';
  return { verdict, parts, reasons: [reason(kind, { name: `${scheme}:` })] };
}

/** Why nothing is known of an address, and what its looks say. */
function explainUnknown(address: WebAddress | MailAddress, { domains }: KnownAddresses): Reason[] {
  const name = findSharedName(address, domains);
  const reasons: Reason[] = [];
  if (address.kind === 'web' && isShortener(address)) reasons.push(reason('shortener'));
  else if (address.kind === 'mail' && privateMail.test(address.host)) reasons.push(reason('private-mailbox'));
  else if (!address.isReadable) reasons.push(reason('unreadable'));
  else if (name !== undefined) reasons.push(reason('shared-name', { name }));
  else reasons.push(reason('unlisted'));
  if (address.kind === 'web' && address.port !== '' && !(address.scheme === '' && address.port === '80'))
    reasons.push(reason('odd-port', { name: address.port }));
  return reasons;
}

/** Whether a name has Latin letters and others that look like them, as no honest name has. https://www.unicode.org/reports/tr39/#Mixed_Script_Detection */
const isMixed = ({ shown }: Host) =>
  shown
    .split('.')
    .some(
      (label) =>
        /\p{Script=Latin}/u.test(label) &&
        /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(label),
    );

/** A judgement with the parts of the address, and with the spelling of other letters. */
function conclude(address: Exclude<Address, OtherAddress>, verdict: Verdict, reasons: Reason[]): Judgement {
  const { host, shown, domain } = address;
  const before = shown.slice(0, shown.length - domain.length);
  const user = address.user === '' ? '' : `${address.user}@`;
  const isWeb = address.kind === 'web';
  const parts = {
    before: (isWeb && address.scheme !== '' ? `${address.scheme}://` : '') + user + before,
    counted: domain,
    after: isWeb ? (address.port === '' ? '' : `:${address.port}`) + address.rest : '',
  };
  if (host === shown) return { verdict, parts, reasons };
  const labels = domain.split('.').length;
  const spelt = host.split('.').slice(-labels).join('.');
  return spelt === domain ? { verdict, parts, reasons } : { verdict, parts, reasons, spelt };
}
