import type { Loader, LoaderContext } from 'astro/loaders';

interface EntryInfo {
  data: object;
  body?: string;
}

/** What Astro passes to `glob()` without declaring it (7.3): how files of each kind are read. */
export interface WithEntryTypes {
  entryTypes?: ReadonlyMap<string, { getEntryInfo(file: object): EntryInfo | Promise<EntryInfo> }>;
}

/** Marks an entry that cannot be read, or that its schema refuses. */
const faulty = Object.freeze({});

/**
 * The loader, changed for `npm run dev` to skip an entry with a fault, so that one file neither ends the server nor blocks the others:
 * the last good state of the entry stays until it is mended, and the content check says what is wrong. In a build, a fault ends it.
 */
export function passOverFaults(loader: Loader): Loader {
  if (!import.meta.env.DEV) return loader;
  return {
    ...loader,
    async load(context) {
      try {
        await loader.load(withoutFaults(context));
      } catch (error) {
        context.logger.error(String(error));
      }
    },
  };
}

function withoutFaults(context: LoaderContext & WithEntryTypes): LoaderContext & WithEntryTypes {
  const entryTypes = [...(context.entryTypes ?? [])].map(([extension, type]) => {
    const getEntryInfo = async (file: object) => {
      try {
        return await type.getEntryInfo(file);
      } catch {
        return { data: faulty, body: '' };
      }
    };
    return [extension, { ...type, getEntryInfo }] as const;
  });
  return {
    ...context,
    entryTypes: new Map(entryTypes),
    parseData: (entry) =>
      (entry.data as object) === faulty
        ? Promise.resolve(entry.data)
        : context.parseData(entry).catch(() => faulty as typeof entry.data),
    store: { ...context.store, set: (entry) => entry.data !== faulty && context.store.set(entry) },
  };
}
