import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** What a thread is to do: the address of a module, whose `work` takes each of the items with what all of them need. */
interface Task {
  module: string;
  items: readonly unknown[];
  common: unknown;
}

/** To start a thread takes as long as to work on so many pages. */
const fewest = 50;

/**
 * What `work` of a module (an address such as `import.meta.url`) returns for each item, worked out by as many threads as there are
 * processors, or here where the items are few. `common` is what it needs beside the item. Throws what one of the threads throws.
 */
export async function shareOut<Result>(module: string, items: readonly unknown[], common: unknown): Promise<Result[]> {
  const count = Math.min(availableParallelism(), Math.floor(items.length / fewest));
  if (count <= 1) return (await run({ module, items, common })) as Result[];
  const threads = Array.from({ length: count }, async (_, thread) => {
    const share = items.filter((_, index) => index % count === thread);
    const workerData = { module, items: share, common } satisfies Task;
    const [results] = (await once(new Worker(import.meta.filename, { workerData }), 'message')) as [Result[]];
    return results;
  });
  const shares = await Promise.all(threads);
  return items.map((_, index) => shares[index % count]?.[Math.floor(index / count)] as Result);
}

if (!isMainThread) parentPort?.postMessage(await run(workerData as Task));

async function run({ module, items, common }: Task): Promise<unknown[]> {
  const { work } = (await import(module)) as { work: (item: unknown, common: unknown) => unknown };
  return items.map((item) => work(item, common));
}
