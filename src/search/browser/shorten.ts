/** As many letters of what was typed are enough to recognise it. */
const longest = 60;

/** What somebody typed or pasted as it is shown and read out again: whole, or its beginning with an ellipsis. */
export function shorten(typed: string): string {
  // By code points, so that none is cut in two.
  const signs = [...typed];
  return signs.length > longest ? `${signs.slice(0, longest).join('').trimEnd()}…` : typed;
}
