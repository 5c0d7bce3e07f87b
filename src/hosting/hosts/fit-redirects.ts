import type { Redirect } from '../redirects.ts';

/**
 * The redirects that a host takes, the first ones, and a sentence on those that it does not. None is needed: at a former address stands a
 * page that leads on, and the page for missing addresses knows codes in small letters. Codes come last in the list.
 */
export function fitRedirects(redirects: readonly Redirect[], max: number): { kept: Redirect[]; notes: string[] } {
  const left = redirects.length - max;
  const notes =
    left > 0
      ? [
          `This host takes ${String(max)} redirects. The last ${String(left)} of ${String(redirects.length)} are left out; pages lead on in their place.`,
        ]
      : [];
  return { kept: redirects.slice(0, max), notes };
}
