import { z } from 'astro/zod';

/** What another language says of the entries of a file: under the key of each what is said of that one, and no other keys. */
export const textsOfEach = <Entry, Texts extends z.ZodType>(
  english: Readonly<Record<string, Entry>>,
  textsOf: (entry: Entry) => Texts,
) => z.strictObject(Object.fromEntries(Object.entries(english).map(([key, entry]) => [key, textsOf(entry)])));
