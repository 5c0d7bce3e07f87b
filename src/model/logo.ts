import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { readOrganization } from './organization.ts';
import { logoUrl } from './urls.ts';

/** The picture that an organization shows beside the name of the site. */
export interface Logo {
  /** Its file name; it changes with the picture. */
  name: string;
  bytes: Buffer<ArrayBuffer>;
  href: string;

  /** In pixels, as it is shown. */
  width: number;
  height: number;
}

/** As high as our own mark. */
const height = 32;

let memoized: Promise<Logo | undefined> | undefined;

/** The logo that the organization states; undefined when it states none. Memoized, because every page has it. Throws when it is no picture. */
export const readLogo = (): Promise<Logo | undefined> => (memoized ??= findLogo());

async function findLogo(): Promise<Logo | undefined> {
  const { logo: file } = await readOrganization();
  if (file === undefined) return undefined;
  const bytes = await readFile(file);
  const picture = await sharp(bytes).metadata();
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 8) + path.extname(file).toLowerCase();
  return { name, bytes, href: logoUrl(name), width: Math.round((picture.width / picture.height) * height), height };
}
