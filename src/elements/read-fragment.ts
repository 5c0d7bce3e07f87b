/**
 * The id that a fragment names, `#get-a-new-link`: as it stands, decoded, or the words at its start when something is stuck to them
 * (`#get-a-new-link?utm_source=x`, `#Get-a-new-link.`). None when `isId` knows none of these.
 */
export function readFragment(fragment: string, isId: (id: string) => boolean): string | undefined {
  const written = fragment.slice(1);
  let decoded = written;
  try {
    decoded = decodeURIComponent(written);
  } catch {
    // Cut off in the middle of a letter.
  }
  const [start = ''] = /[a-z\d]+(?:-[a-z\d]+)*/i.exec(decoded) ?? [];
  return [written, decoded, start, start.toLowerCase()].find((id) => id !== '' && isId(id));
}
