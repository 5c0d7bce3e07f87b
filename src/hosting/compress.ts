import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import type { Encoding } from './hosts/host.ts';

/** How hard to try: `best` once for all readers, `quick` where nobody waits for the last byte, as in tests. */
export type Effort = 'best' | 'quick';

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, ZSTD_c_compressionLevel } = constants;

// Node does this work in threads of its own, so that calls side by side use all processors.
const compressors: Record<Encoding, (content: Buffer, effort: Effort) => Promise<Buffer>> = {
  br: (content, effort) =>
    promisify(brotliCompress)(content, {
      params: { [BROTLI_PARAM_QUALITY]: effort === 'best' ? 11 : 5, [BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  zstd: (content, effort) =>
    promisify(zstdCompress)(content, { params: { [ZSTD_c_compressionLevel]: effort === 'best' ? 19 : 3 } }),
  gzip: (content, effort) => promisify(gzip)(content, { level: effort === 'best' ? 9 : 6 }),
};

/** Every form that a file is compressed to. */
export const encodings = Object.keys(compressors) as Encoding[];

/** A smaller one fits into one packet anyway. */
const leastBytes = 1000;

/** A file in a compressed form; undefined when that would save nothing. */
export async function compress(content: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer | undefined> {
  if (content.length < leastBytes) return undefined;
  const smaller = await compressors[encoding](content, effort);
  return smaller.length < content.length ? smaller : undefined;
}
