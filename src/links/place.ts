/** Something a published link leads to: an article by its permanent code and, unless it is its start, the id of a place in it. */
export interface Place {
  code: string;
  id?: string | undefined;
}

/** A place as the ledger spells it: `7F3Q#get-a-new-link`, or `7F3Q`. */
export const spellPlace = ({ code, id }: Place): string => (id === undefined ? code : `${code}#${id}`);

/** What the ledger spells as a place. */
export function parsePlace(text: string): Place {
  const [code = '', id] = text.split('#');
  return { code, id };
}
