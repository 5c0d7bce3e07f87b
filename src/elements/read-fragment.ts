/**
 * The id that a fragment names, `#get-a-new-link`: the fragment itself, decoded, or only the words at its start when something was
 * appended (`#get-a-new-link?utm_source=x`, `#Get-a-new-link.`). Undefined when `isId` knows none of these.
 */
export function readFragment(fragment: string, isId: (id: string) => boolean): string | undefined {
  const written = fragment.slice(1);
  let decoded = written;
  try {
    decoded = decodeURIComponent(written);
  } catch {
    // Percent-encoding that was cut off.
  }
  const [start = ''] = /[a-z\d]+(?:-[a-z\d]+)*/i.exec(decoded) ?? [];
  return [written, decoded, start, start.toLowerCase()].find((id) => id !== '' && isId(id));
}
