import { distance } from 'fastest-levenshtein';
import { toUnicode } from 'punycode/punycode.es6.js';
import type { KnownAddresses, Owner } from '../../model/official-addresses.ts';
import { duoBait, bait, isBait } from './bait.ts';
import { fold, toLatin } from './fold.ts';
import type { Host } from './read-address.ts';

/** How a domain imitates a real one. */
export type Likeness =
  /** Other letters that look the same. */
  | 'letters'
  /** A letter more, less or another. */
  | 'misspelt'
  /** The real one stands further left, where it does not count. */
  | 'in-front'
  /** The name is part of a longer one, or has another ending. */
  | 'inside'
  /** The name with a word of checks or sign-in. */
  | 'bait';

/** An imitation, and the real domain that it is like. */
export interface Imitation {
  how: Likeness;
  like: string;
  owner: Owner;
}

/** A name that is nobody else's, so that it counts wherever it stands: `withpersona`. */
const leastDistinct = 9;

/** Words that are near the name and mean something else. */
const otherWords = new Set(['person', 'persons', 'persona', 'personal', 'personas', 'persone', 'personae', 'persian']);

type Known = KnownAddresses['domains'][number];

/** How a host that belongs to nobody known imitates a known domain; undefined where it does not. */
export function findImitation(host: Host, real: readonly Known[]): Imitation | undefined {
  // Longer ones lead nowhere, and would take long.
  if (host.host.length > 253) return undefined;
  const known = real.map((each) => ({ ...each, domain: toUnicode(each.domain) }));
  for (const find of [findLetters, findInFront, findDistinct, findShortLink, findPersona, findDuo, findOwn]) {
    const found = find(host, known);
    if (found) return found;
  }
  return undefined;
}

/** Whether a name of Persona, Duo or the organization stands in it without its being an imitation, and whose. */
export function findSharedName({ shown }: Host, known: readonly Known[]): string | undefined {
  const text = fold(shown);
  if (text.includes(fold('persona'))) return 'persona';
  const names = known.filter(({ owner }) => owner === 'organization').map(({ domain }) => mainOf(domain));
  if (shown.split(/[.-]/).map(fold).includes('duo')) return 'duo';
  const labels = `.${parts(fold(shown)).join('.')}.`;
  return names.find((name) => name.length > 2 && labels.includes(`.${parts(fold(name)).join('.')}.`));
}

/** The name in a domain, before its ending: `example` of `example.ac.uk`. */
export const mainOf = (domain: string): string => domain.split('.')[0] ?? '';

const parts = (text: string) => text.split(/[.\-_]+/).filter((part) => part !== '');

const squeeze = (text: string) => text.replace(/[.\-_]/g, '');

/** The name that was registered, without its ending: `example` of `www.example.co.uk`. */
function registered({ domain, suffix }: Host): string {
  return domain === suffix ? '' : domain.slice(0, domain.length - suffix.length - 1);
}

/** What stands before the ending of a host: `www.example` of `www.example.co.uk`. */
function named({ shown, suffix }: Host): string {
  return shown === suffix ? shown : shown.slice(0, shown.length - suffix.length - 1);
}

/** The same to a hasty eye, letter by letter. */
function findLetters({ shown }: Host, known: readonly Known[]): Imitation | undefined {
  const text = fold(shown);
  const found = known.find(({ domain }) => text === fold(domain) || text.endsWith(`.${fold(domain)}`));
  return found && { how: 'letters', like: found.domain, owner: found.owner };
}

/** A known domain that is followed by something: `withpersona.com.evil.example`, `withpersona-com.example`. */
function findInFront({ shown }: Host, known: readonly Known[]): Imitation | undefined {
  const text = `.${parts(fold(shown)).join('.')}.`;
  const found = known.find(({ domain }) => text.includes(`.${parts(fold(domain)).join('.')}.`));
  return found && { how: 'in-front', like: found.domain, owner: found.owner };
}

/** A long name of Persona or Duo as part of another, or misspelt. */
function findDistinct(host: Host, known: readonly Known[]): Imitation | undefined {
  const names = known.filter(
    ({ domain, owner, isForTests }) =>
      owner !== 'organization' && isForTests !== true && mainOf(domain).length >= leastDistinct,
  );
  const whole = squeeze(fold(host.shown));
  for (const { domain, owner } of names) {
    const name = fold(mainOf(domain));
    if (whole.includes(name)) return { how: 'inside', like: domain, owner };
  }
  const main = squeeze(fold(registered(host)));
  for (const { domain, owner } of names) {
    const name = fold(mainOf(domain));
    const isNear =
      distance(main, name) <= 2 ||
      parts(fold(named(host))).some((part) => distance(part, name) <= 2 || hasNearPart(part, name)) ||
      host.shown.split('.').some((label) => hasNearPart(squeeze(fold(label)), name));
    if (isNear) return { how: 'misspelt', like: domain, owner };
  }
  return undefined;
}

/** Whether a part of a text is at most one letter from a name. */
function hasNearPart(text: string, name: string): boolean {
  for (let length = name.length - 1; length <= name.length + 1; length++)
    for (let start = 0; start + length <= text.length; start++)
      if (distance(text.slice(start, start + length), name) <= 1) return true;
  return false;
}

/** A short domain whose ending is part of its name: `perso.na` as `persona.na`, `perso.ma`, `per-so.na`. */
function findShortLink(host: Host, known: readonly Known[]): Imitation | undefined {
  for (const { domain, owner } of known.filter((each) => each.owner === 'persona')) {
    const [name = '', ending = ''] = domain.split('.');
    if (name.length > 6) continue;
    const text = fold(host.domain);
    const isOther =
      distance(text, fold(domain)) <= 1 ||
      squeeze(fold(host.shown)) === squeeze(fold(domain)) ||
      `.${parts(fold(host.shown)).join('.')}.`.includes(`.${fold('persona')}.${fold(ending)}.`) ||
      (fold(host.suffix).split('.').at(-1) === fold(ending) && squeeze(fold(named(host))).includes(fold(name)));
    if (isOther) return { how: 'misspelt', like: domain, owner };
  }
  return undefined;
}

/** The word "persona", which others use too: with letters that look like it, misspelt, or beside a word of checks. */
function findPersona(host: Host): Imitation | undefined {
  const like = 'withpersona.com';
  const owner = 'persona';
  const name = fold('persona');
  const labels = parts(named(host));
  if (labels.some((label) => fold(label) === name && label !== 'persona')) return { how: 'letters', like, owner };

  const own = parts(registered(host)).map(fold);
  if (own.some((part) => isTypo(part, name))) return { how: 'misspelt', like, owner };

  const folded = labels.map(fold);
  const hasName = (part: string) => part === name || (distance(part, name) === 1 && !isOtherWord(part));
  if (folded.some(hasName) && labels.some((label, index) => !hasName(folded[index] ?? '') && isBait(label)))
    return { how: 'bait', like, owner };
  if (labels.some((label) => isJoined(label, 'persona', bait) || isJoined(fold(label), 'persona', bait)))
    return { how: 'bait', like, owner };
  return undefined;
}

const isOtherWord = (folded: string) => [...otherWords].some((word) => fold(word) === folded && word !== 'persona');

/** Whether two neighbours are swapped or a letter is doubled, which no other word has. */
function isTypo(part: string, name: string): boolean {
  if (part.length === name.length + 1) return part.replace(/(.)\1/g, '$1') === name;
  if (part.length !== name.length || part === name) return false;
  const first = Array.from(part).findIndex((letter, index) => letter !== name[index]);
  return (
    part.slice(0, first) + (part[first + 1] ?? '') + (part[first] ?? '') + part.slice(first + 2) === name && first >= 0
  );
}

/** Whether a label is a name with words of checks around it, without a hyphen: `verifypersona`, `personaidcheck`. */
function isJoined(label: string, name: string, words: ReadonlySet<string>): boolean {
  const text = toLatin(label);
  return [text, text.replace(/\d/g, '')].some((spelling) =>
    Array.from(spelling.matchAll(new RegExp(name, 'g'))).some(({ index }) => {
      const others = [spelling.slice(0, index), spelling.slice(index + name.length)].filter((other) => other !== '');
      return others.length > 0 && others.every((other) => isBait(other, words));
    }),
  );
}

/** "Duo", which is short and common: only in the registered name, beside a word of sign-in. */
function findDuo(host: Host): Imitation | undefined {
  const labels = parts(registered(host));
  const folded = labels.map(fold);
  const imitation = { like: 'duo.com', owner: 'duo' } as const;
  if (labels.some((label) => fold(label) === 'duo' && label !== 'duo' && !/^\p{ASCII}+$/u.test(label)))
    return { how: 'letters', ...imitation };
  const hasBait = labels.some((label, index) => folded[index] !== 'duo' && isBait(label, duoBait));
  const isOne = (folded.includes('duo') && hasBait) || labels.some((label) => isJoined(label, 'duo', duoBait));
  return isOne ? { how: 'bait', ...imitation } : undefined;
}

/** Endings of domains that stand before the end of a host only to deceive: `example.com.evil.example`. */
const endings = new Set(['com', 'net', 'org', 'edu', 'gov', 'co', 'ac', 'io']);

/** The organization's own domains, by the name in them. */
function findOwn(host: Host, known: readonly Known[]): Imitation | undefined {
  const found = known.find((each) => each.owner === 'organization' && isLikeOwn(host, each.domain));
  if (!found) return undefined;
  const main = registered(host);
  const own = mainOf(found.domain);
  const isSame = main !== own && fold(main) === fold(own);
  const isInside = squeeze(fold(main)) !== squeeze(fold(own)) && squeeze(fold(main)).includes(squeeze(fold(own)));
  const how = isSame ? 'letters' : isInside ? 'bait' : named(host) === main ? 'misspelt' : 'in-front';
  return { how, like: found.domain, owner: found.owner };
}

function isLikeOwn(host: Host, domain: string): boolean {
  const main = registered(host);
  const own = mainOf(domain);
  const name = squeeze(fold(own));
  const folded = squeeze(fold(main));
  const suffix = domain.slice(own.length + 1);
  if (main !== own && fold(main) === fold(own)) return true;
  if (own.length < 4) return false;

  if (main !== own && folded === name) return true;
  // `.co` for `.co.uk`, `.eu` for `.edu`.
  if (
    main === own &&
    suffix !== host.suffix &&
    (suffix.startsWith(`${host.suffix}.`) || distance(host.suffix, suffix) === 1)
  )
    return true;
  // Of a shorter name with another ending, another word is as likely: `examples.dev`.
  const isComparable = host.suffix === suffix ? name.length > 4 : name.length > 7;
  if (isComparable && main !== own && (distance(folded, name) === 1 || isTypo(folded, name))) return true;
  if (name.length > 10 && main !== own && distance(folded, name) === 2) return true;

  const labels = parts(main);
  const hasName = `.${labels.map(fold).join('.')}.`.includes(`.${parts(fold(own)).join('.')}.`);
  const ownParts = parts(fold(own));
  if (hasName && labels.some((label) => !ownParts.includes(fold(label)) && isBait(label))) return true;
  if (
    own.length > 4 &&
    (labels.some((label) => isJoined(label, own, bait)) || isJoined(squeeze(main), squeeze(own), bait))
  )
    return true;
  const before = host.shown.slice(0, -host.domain.length).split('.');
  return before.some((label, index) => fold(label) === fold(own) && endings.has(before[index + 1] ?? ''));
}
