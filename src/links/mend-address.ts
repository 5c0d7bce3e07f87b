import { codeLetters } from '../schemas/code.ts';

/** An address of the site that was probably meant: its path below the base path, `go/7F3Q/`, and the id of its fragment. */
export interface MeantAddress {
  path: string;
  id?: string;
}

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const shortLink = new RegExp(`(?:^|/)go/+[^a-z0-9]*(([${codeLetters}]{4})[${codeLetters}]?)`, 'i');
const trailingId = new RegExp(`#[^a-z0-9]*(${word})`, 'i');

/**
 * The addresses that may be meant by a path which does not exist, most likely first. Mail programs, tickets and people append
 * characters to a link (`/go/7F3Q.`, `/go/7F3Q%23get-a-new-link`) or change its case (`/go/7f3q`): the code or the words at its start
 * count, the rest is ignored. Results are built from the words and codes that were recognized, never copied from the address, so that
 * none can lead to another host.
 */
export function listMeantAddresses(pathname: string, base: string): MeantAddress[] {
  const path = decode(pathname);
  const inner = path.toLowerCase().startsWith(base.toLowerCase()) ? path.slice(base.length) : path;
  const [, stuck] = trailingId.exec(inner) ?? [];
  const id = stuck === undefined ? {} : { id: stuck.toLowerCase() };

  const [, longest, shortest] = shortLink.exec(inner) ?? [];
  if (longest !== undefined && shortest !== undefined) {
    // A code has four or five letters and digits: the fifth may be part of it, or appended to a code of four.
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

/** Decodes percent-encoding, however many times it was applied; text that cannot be decoded stays. */
function decode(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text ? text : decode(decoded);
  } catch {
    return text;
  }
}
