import type { SourceData } from '../schemas/source.ts';
import { findEntry } from './entries.ts';

/** A source as a page lists it. */
export type Source = SourceData;

/** The sources with these keys of `content/sources.yaml`, in the order asked for. */
export async function listSources(keys: readonly string[]): Promise<Source[]> {
  return (await Promise.all(keys.map((key) => findEntry('sources', key)))).map(({ data }) => data);
}
