import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { keepPages, type MadePage } from './kept-pages.ts';
import { withoutCode } from './without-code.ts';

/**
 * Work on a page in another thread: `work` of a module. It gets the file of the page under the root of the site, its HTML, and the folder
 * of the site, and returns what it makes: the page as it is to go on, files beside it, or nothing where it stays as it is.
 */
export type PageWork = (
  file: string,
  html: string,
  folder: string,
) => Partial<Pick<MadePage, 'html' | 'beside'>> | undefined;

interface Question {
  id: number;
  file: string;
  html: Uint8Array<ArrayBuffer>;

  /** What it is kept under for the next build, if it is. */
  key: string | undefined;
}

type Answer = { id: number; page: MadePage } | { id: number; error: unknown };

const modules: string[] = [];

/**
 * Has the `work` of a module (its address, such as `import.meta.url`) done on each page as soon as Astro has rendered it, in the order
 * in which integrations ask for it. For their `astro:build:start`; `hosting` comes last, and starts the threads.
 */
export const workOnPages = (module: string): void => void modules.push(module);

type Listener = (file: string, page: MadePage) => void;

const listeners: Listener[] = [];

/** Tells of each page when all work on it is done. For `astro:build:start`. */
export const hearPages = (listener: Listener): void => void listeners.push(listener);

/** Tells those who hear pages of one. */
export const tellOfPage: Listener = (file, page) => {
  for (const hear of listeners) hear(file, page);
};

/** The threads that work on pages while Astro renders the next ones; at least one, and one less than there are processors. */
export class PageThreads {
  readonly #threads: Worker[];
  readonly #waiting = new Map<number, PromiseWithResolvers<MadePage>>();
  #count = 0;

  /** `folder` is where the site is built, and `build` the folder of the files that its pages load later. */
  constructor(folder: string, build: string) {
    const options = { workerData: { modules, folder, build } };
    this.#threads = Array.from({ length: Math.max(1, availableParallelism() - 1) }, () =>
      new Worker(import.meta.filename, options)
        .on('message', (answer: Answer) => {
          const waiting = this.#waiting.get(answer.id);
          this.#waiting.delete(answer.id);
          if ('error' in answer) waiting?.reject(answer.error);
          else waiting?.resolve(answer.page);
        })
        .on('error', (error) => {
          for (const { reject } of this.#waiting.values()) reject(error);
        }),
    );
  }

  /** A page after all work on it; with a key, it is kept for the next build. Throws what the work throws. */
  work(file: string, html: Uint8Array<ArrayBuffer>, key?: string): Promise<MadePage> {
    const id = this.#count++;
    const waiting = Promise.withResolvers<MadePage>();
    this.#waiting.set(id, waiting);
    this.#threads[id % this.#threads.length]?.postMessage({ id, file, html, key } satisfies Question);
    return waiting.promise;
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

if (!isMainThread && parentPort) {
  const { modules, folder, build } = workerData as { modules: string[]; folder: string; build: string };
  const works = await Promise.all(modules.map((module) => import(module) as Promise<{ work: PageWork }>));
  const port = parentPort;
  const keep = keepPages(folder, build);
  port.on('message', ({ id, file, html, key }: Question) => {
    try {
      const before = new TextDecoder().decode(html);
      const page: MadePage = { html: before, rendered: withoutCode(before), beside: {} };
      for (const { work } of works) {
        const made = work(file, page.html, folder);
        page.html = made?.html ?? page.html;
        Object.assign(page.beside, made?.beside);
      }
      port.postMessage({ id, page } satisfies Answer);
      if (key !== undefined) keep(file, key, page);
    } catch (error) {
      port.postMessage({ id, error } satisfies Answer);
    }
  });
}
