import type { Loader, LoaderContext } from 'astro/loaders';
import type { WithEntryTypes } from './pass-over-faults.ts';

/** The loader, changed to read a file that holds only comments as one without entries: Astro (7.3) takes it for an entry and stops at it. */
export const readEmptyFiles = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => loader.load(withEmptyFiles(context)),
});

function withEmptyFiles(context: LoaderContext & WithEntryTypes): LoaderContext & WithEntryTypes {
  const entryTypes = [...(context.entryTypes ?? [])].map(([extension, type]) => {
    const getEntryInfo = async (file: object) => {
      const info = await type.getEntryInfo(file);
      return { ...info, data: (info.data as object | null) ?? {} };
    };
    return [extension, { ...type, getEntryInfo }] as const;
  });
  return { ...context, entryTypes: new Map(entryTypes) };
}
