import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

const remembered = new Map<CollectionKey, Promise<unknown>>();

/**
 * All entries of a collection. Asked once for each: every call of `getCollection` parses the whole store again, and a page
 * asks many times. `astro dev` must see edits, so there it asks each time.
 */
export function listEntries<Key extends CollectionKey>(collection: Key): Promise<Array<CollectionEntry<Key>>> {
  if (import.meta.env.DEV) return getCollection<Key>(collection);
  let entries = remembered.get(collection);
  if (!entries) remembered.set(collection, (entries = getCollection(collection)));
  return entries as Promise<Array<CollectionEntry<Key>>>;
}

/** The entry of a collection with this id. Throws, with the place to look, when there is none. */
export async function findEntry<Key extends CollectionKey>(collection: Key, id: string): Promise<CollectionEntry<Key>> {
  const entries = await listEntries(collection);
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) {
    throw new Error(
      `The content collection “${collection}” has no entry “${id}”. Expected one of: ${entries.map(({ id }) => id).join(', ')}.`,
    );
  }
  return entry;
}
