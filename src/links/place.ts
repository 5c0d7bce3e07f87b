/** What a published link leads to: an article, by its permanent code, and the id of a heading or part in it; without id, its start. */
export interface Place {
  code: string;
  id?: string | undefined;
}

/** Writes a place as the ledger does: `7F3Q#get-a-new-link`, or `7F3Q`. */
export const formatPlace = ({ code, id }: Place): string => (id === undefined ? code : `${code}#${id}`);

/** Reads a place as the ledger writes it. */
export function parsePlace(text: string): Place {
  const [code = '', id] = text.split('#');
  return { code, id };
}
