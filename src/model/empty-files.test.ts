import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import { readEmptyFiles } from './empty-files.ts';
import type { WithEntryTypes } from './pass-over-faults.ts';

const rows = [
  { name: 'a file that holds only comments has no entries', input: null, expected: {} },
  { name: 'a file without entries has none', input: {}, expected: {} },
  { name: 'a file keeps its entries', input: { word: 'a' }, expected: { word: 'a' } },
];

for (const { name, input, expected } of rows)
  test(`readEmptyFiles: ${name}`, async () => {
    let found: unknown;
    const loader = readEmptyFiles({
      name: 'test',
      load: async ({ entryTypes }: LoaderContext & WithEntryTypes) => {
        found = (await entryTypes?.get('.yaml')?.getEntryInfo({}))?.data;
      },
    });
    const entryTypes = new Map([['.yaml', { getEntryInfo: () => ({ data: input as object, body: '' }) }]]);
    await loader.load({ entryTypes } as unknown as LoaderContext);
    assert.deepEqual(found, expected);
  });
