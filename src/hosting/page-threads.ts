import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/**
 * Work on a page in another thread: `work` of a module. It gets the file of the page under the root of the site, its HTML, and the folder
 * of the site, and returns the page as it is to go on, or nothing where it stays as it is.
 */
export type PageWork = (file: string, html: string, folder: string) => string | undefined;

interface Question {
  id: number;
  file: string;
  html: Uint8Array<ArrayBuffer>;
}

type Answer = { id: number; html: Uint8Array<ArrayBuffer> } | { id: number; error: unknown };

const modules: string[] = [];

/**
 * Has the `work` of a module (its address, such as `import.meta.url`) done on each page as soon as Astro has rendered it, in the order
 * in which integrations ask for it. For their `astro:build:start`; `hosting` comes last, and starts the threads.
 */
export const workOnPages = (module: string): void => void modules.push(module);

type Listener = (file: string, html: Uint8Array) => void;

const listeners: Listener[] = [];

/** Tells of each page as Astro has rendered it, before any work on it: its file, and its HTML in bytes. For `astro:build:start`. */
export const hearPages = (listener: Listener): void => void listeners.push(listener);

/** The threads that work on pages while Astro renders the next ones; at least one, and one less than there are processors. */
export class PageThreads {
  readonly #threads: Worker[];
  readonly #waiting = new Map<number, PromiseWithResolvers<Uint8Array<ArrayBuffer>>>();
  #count = 0;

  constructor(folder: string) {
    const options = { workerData: { modules, folder } };
    this.#threads = Array.from({ length: Math.max(1, availableParallelism() - 1) }, () =>
      new Worker(import.meta.filename, options)
        .on('message', (answer: Answer) => {
          const waiting = this.#waiting.get(answer.id);
          this.#waiting.delete(answer.id);
          if ('error' in answer) waiting?.reject(answer.error);
          else waiting?.resolve(answer.html);
        })
        .on('error', (error) => {
          for (const { reject } of this.#waiting.values()) reject(error);
        }),
    );
  }

  /** A page after all work on it. Throws what the work throws. */
  work(file: string, html: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    for (const hear of listeners) hear(file, html);
    const id = this.#count++;
    const waiting = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
    this.#waiting.set(id, waiting);
    this.#threads[id % this.#threads.length]?.postMessage({ id, file, html } satisfies Question);
    return waiting.promise;
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

if (!isMainThread && parentPort) {
  const { modules, folder } = workerData as { modules: string[]; folder: string };
  const works = await Promise.all(modules.map((module) => import(module) as Promise<{ work: PageWork }>));
  const port = parentPort;
  port.on('message', ({ id, file, html }: Question) => {
    try {
      const before = new TextDecoder().decode(html);
      const after = works.reduce((page, { work }) => work(file, page, folder) ?? page, before);
      port.postMessage({ id, html: new TextEncoder().encode(after) } satisfies Answer);
    } catch (error) {
      port.postMessage({ id, error } satisfies Answer);
    }
  });
}
