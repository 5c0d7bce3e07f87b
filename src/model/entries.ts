import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { defaultLocale, type Locale } from '../i18n/locales.ts';

const memoized = new Map<CollectionKey, Promise<unknown>>();

/**
 * All entries of a collection. Memoized, because every call of `getCollection` parses the whole store again, and a page calls this
 * many times; not so in `astro dev`, which must see edits.
 */
export function listEntries<Key extends CollectionKey>(collection: Key): Promise<Array<CollectionEntry<Key>>> {
  if (import.meta.env.DEV) return getCollection<Key>(collection);
  let entries = memoized.get(collection);
  if (!entries) memoized.set(collection, (entries = getCollection(collection)));
  return entries as Promise<Array<CollectionEntry<Key>>>;
}

/** The entry of a collection with this id. Throws when there is none; the message names the collection and the ids that it has. */
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

/** What a language says in place of the English texts of a file, by the keys of that. Nothing in English. */
export async function readTexts<Key extends 'fixTexts' | 'topicTexts' | 'useTexts'>(
  collection: Key,
  locale: Locale,
): Promise<CollectionEntry<Key>['data']> {
  return locale === defaultLocale ? {} : (await findEntry(collection, locale)).data;
}
