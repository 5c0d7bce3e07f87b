import { rootFiles } from '../hosting/root-files.ts';

interface Built {
  /** The address that the site was built for: `https://help.example.edu/help/`. */
  address: URL;

  /** The folder with the built site. */
  folder: string;

  /** What the built `security.txt` says, if there is one. */
  securityTxt: string | undefined;
}

const dayLength = 24 * 60 * 60 * 1000;

/** What whoever publishes a site has to know of it beside its address, a sentence each. */
export function listHostNotes({ address, folder, securityTxt }: Built, now: Date): string[] {
  const notes: string[] = [];
  if (address.pathname !== '/') {
    const present = rootFiles.filter((file) => securityTxt !== undefined || file === 'robots.txt');
    const places = present.map((file) => `${folder}/${file} must answer at ${address.origin}/${file}`);
    notes.push(`Programs look for some files at the root of the host only: ${places.join(', and ')}.`);
  }
  const [, expires] = /^Expires: (.+)$/m.exec(securityTxt ?? '') ?? [];
  const left = expires === undefined ? Infinity : Math.floor((Date.parse(expires) - now.getTime()) / dayLength);
  const day = expires?.slice(0, 10) ?? '';
  if (left < 0) {
    notes.push(
      `security.txt expired on ${day}, so nobody trusts it: see whether it still holds, and set a later day in securityReports.expires.`,
    );
  } else if (left < 30) {
    notes.push(`security.txt expires on ${day}: see whether it still holds, and set a later day.`);
  }
  return notes;
}
