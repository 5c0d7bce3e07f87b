import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** How the files in a folder differ from those in another, one line for each file; none where all bytes are the same. */
export function compareFolders(found: string, expected: string): string[] {
  const [ours, theirs] = [listFiles(found), listFiles(expected)];
  return [...new Set([...ours, ...theirs])].toSorted().flatMap((file) => {
    if (!ours.has(file)) return `${file} is missing in ${found}; expected it as in ${expected}.`;
    if (!theirs.has(file)) return `${file} is in ${found}; expected none, as in ${expected}.`;
    const [own, other] = [readFileSync(path.join(found, file)), readFileSync(path.join(expected, file))];
    if (own.equals(other)) return [];
    const at = own.findIndex((byte, index) => byte !== other[index]);
    const place = at < 0 ? own.length : at;
    const quote = (bytes: Buffer) => JSON.stringify(bytes.subarray(Math.max(0, place - 20), place + 40).toString());
    return `${file}, byte ${place}: found ${quote(own)} in ${found}; expected ${quote(other)}, as in ${expected}.`;
  });
}

const listFiles = (folder: string) =>
  new Set(
    globSync('**', { cwd: folder })
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .map((file) => file.replaceAll('\\', '/')),
  );
