import { codeLetters } from '../schemas/code.ts';

/** An address of the site that was probably meant: its path without the base, `go/7F3Q/`, and the id that was stuck to it. */
export interface MeantAddress {
  path: string;
  id?: string;
}

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const shortLink = new RegExp(`(?:^|/)go/+[^a-z0-9]*(([${codeLetters}]{4})[${codeLetters}]?)`, 'i');
const trailingId = new RegExp(`#[^a-z0-9]*(${word})`, 'i');

/**
 * What may be meant by the path of a request that leads nowhere, best first. Mail programs, tickets and people stick things to a link
 * (`/go/7F3Q.`, `/go/7F3Q%23get-a-new-link`) or change its letters (`/go/7f3q`): the code or the words at its start count, the rest
 * is passed over. Made of the words and codes themselves, never of the text of the address, so that none leads to another host.
 */
export function listMeantAddresses(pathname: string, base: string): MeantAddress[] {
  const path = decode(pathname);
  const inner = path.toLowerCase().startsWith(base.toLowerCase()) ? path.slice(base.length) : path;
  const [, stuck] = trailingId.exec(inner) ?? [];
  const id = stuck === undefined ? {} : { id: stuck.toLowerCase() };

  const [, longest, shortest] = shortLink.exec(inner) ?? [];
  if (longest !== undefined && shortest !== undefined) {
    // A code may have five signs; or it has four, and the fifth is stuck to it.
    return [...new Set([longest, shortest])].map((code) => ({ path: `go/${code.toUpperCase()}/`, ...id }));
  }

  const words: string[] = [];
  for (const segment of inner.split('/').filter(Boolean)) {
    const [start] = new RegExp(`^${word}`, 'i').exec(segment) ?? [];
    if (start !== undefined) words.push(`${start.toLowerCase()}/`);
    if (start !== segment) break;
  }
  return words.length === 0 ? [] : [{ path: words.join(''), ...id }];
}

/** What is encoded once too often is decoded as well; what cannot be decoded stays. */
function decode(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text ? text : decode(decoded);
  } catch {
    return text;
  }
}
