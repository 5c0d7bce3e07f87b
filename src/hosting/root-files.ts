/** The files that programs look for at the root of a host only, whichever folder of it the site is in. */
export const rootFiles: readonly string[] = ['robots.txt', '.well-known/security.txt'];
