/**
 * The code of a page of “find your fix”, short enough to be read out on the phone: `F-12` for the node with the number 12, `F-12-0` for
 * “none of these” at it. Numbers are said alike in every language, and no code of an article is spelt so.
 */
export const formatFixCode = (number: number, isNone = false): string => `F-${number}${isNone ? '-0' : ''}`;

/** Reads what an agent typed of such a code: `F-12`, `f12`, `F 12 0`. Undefined when it is none. */
export function readFixCode(typed: string): { number: number; isNone: boolean } | undefined {
  const [, number, none] = /^\s*f[\s-]*(\d{1,3})(?:[\s-]+(0))?\s*$/i.exec(typed) ?? [];
  return number === undefined ? undefined : { number: Number(number), isNone: none !== undefined };
}
