import { parse } from 'tldts';
import { decode } from './read-address.ts';

/** The names of parameters that say where a page leads on to. */
const leading =
  /^(?:(?:redirect|return|continue|forward|back|success|cancel|callback|next|goto|dest|destination|target|exit|out)(?:[-_]?(?:to|ur[il]|link|page))?|url|uri|to|link)$/i;

/**
 * The addresses that the path, query and fragment of an address hold, as they were before they were encoded: where it may lead on to.
 * `isStrict` leaves out what has no scheme.
 */
export function listTargets(rest: string, isStrict = false): string[] {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(rest) ?? [];
  const pairs = query.split(/[&;]/).map((pair) => {
    const [, name = '', value = ''] = /^([^=]*)(?:=(.*))?$/s.exec(pair) ?? [];
    return value === '' ? { name: '', value: name } : { name: decode(name), value };
  });
  const values = pairs.flatMap(({ name, value }) => {
    const plain = unpack(value);
    if (isAddress(plain)) return [plain.trim()];
    return !isStrict && leading.test(name) && isHost(plain) ? [plain.trim()] : [];
  });
  const inPath = /https?(?::|%3a)(?:[\\/]|%2f|%5c)+.+/i.exec(path)?.[0];
  const inFragment = unpack(fragment);
  return [...(inPath === undefined ? [] : [unpack(inPath)]), ...values, ...(isAddress(inFragment) ? [inFragment] : [])];
}

/** A value that was encoded, several times over or in base 64, as it was before. */
export function unpack(value: string): string {
  let text = value;
  for (let times = 0; times < 4; times++) {
    const next = decode(text);
    if (next === text) break;
    text = next;
  }
  const [, encoded] = /^(?:a1)?((?:aHR0c|L2h0dH)[\w+/-]*)=*$/.exec(text) ?? [];
  if (encoded === undefined) return text;
  try {
    return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return text;
  }
}

const isAddress = (text: string) =>
  /^\s*(?:(?:https?|ftp):|[\\/]{2}[^\\/]*\.[^\\/]|(?:javascript|data|vbscript|blob|file):)/i.test(text);

/** A host, with or without a path, whose ending exists. */
function isHost(text: string): boolean {
  const [, host] = /^\s*((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+)(?::\d+)?(?:[/?#]|$)/u.exec(text) ?? [];
  return host !== undefined && parse(host).isIcann === true;
}
