import type { Loader, LoaderContext } from 'astro/loaders';

interface EntryInfo {
  data: object;
  body?: string;
}

/** What `glob()` is given besides, and Astro (7.3) does not declare: how files of each kind are read. */
interface WithEntryTypes {
  entryTypes?: ReadonlyMap<string, { getEntryInfo(file: object): EntryInfo | Promise<EntryInfo> }>;
}

/** Stands for what an entry holds that cannot be read, or does not hold what its schema asks for. */
const faulty = Object.freeze({});

/**
 * A loader that in `npm run dev` passes over an entry with a fault, so that one file neither ends the server nor holds up the others:
 * what the entry was stays until it is mended. The content check says what is wrong. Elsewhere a fault ends the build.
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
