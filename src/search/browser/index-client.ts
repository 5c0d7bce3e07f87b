import type { IndexFiles } from '../contract/lexicon-file.ts';
import { searchFiles } from '../contract/search-files.ts';
import type { SearchLocation } from '../contract/setup.ts';

/** What the page sends to the worker before anything else: files by their path. */
export interface FilesMessage {
  files: Array<[path: string, bytes: ArrayBuffer]>;
}

/** What the worker sends when these have arrived whole. */
export interface ReadyReport {
  isReady: true;
}

/** What the worker sends when a file of the index did not arrive, or not whole. */
export interface FailureReport {
  failed: string;
}

/** A page in which a word was found. */
export interface IndexMatch {
  /** The name of the page in the index. */
  id: string;
  score: number;

  /** Where the word stands in the page’s text, counted in words. */
  positions: number[];

  /** What `read` takes to read the page. */
  handle: string;
}

/** A page of the index. */
export interface IndexPage {
  /** Its text. Words are separated by white space. */
  content: string;

  /** Its elements with ids, in order; `location` is where each begins in the text, counted in words. */
  anchors: Array<{ element: string; id: string; text: string; location: number }>;
}

/** The search index of a language: Pagefind, which runs in a worker. https://pagefind.app/docs/api/ */
export interface Index {
  /** The pages that have a word in any form; with `isPhrase`, these very words side by side. Throws when a file did not arrive. */
  search(words: string, isPhrase?: boolean): Promise<IndexMatch[]>;
  /** The text of a page. */
  read(handle: string): Promise<IndexPage>;
}

/** Loads the index of a language. Throws when it is missing, blocked or cannot run. */
export async function openIndex(
  { build, base, lang, admitWorker }: SearchLocation,
  { needed, entry, lang: tag = lang }: IndexFiles,
): Promise<Index> {
  const worker = new Worker(admitWorker(build + searchFiles.worker));
  const folder = `${build}pagefind/`;
  const answers = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  let asked = 0;
  let broken: Error | undefined;
  const ready = promiseReady();

  const fail = (error: Error) => {
    broken = error;
    ready.reject(error);
    // The next `openIndex` starts another one.
    worker.terminate();
    for (const { reject } of answers.values()) reject(error);
    answers.clear();
  };
  worker.addEventListener('error', (event) =>
    fail(new Error(`The search index could not be started: ${event.message}`)),
  );
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<FailureReport | ReadyReport | { id: number; result: never; error?: string }>) => {
      if ('isReady' in data) return ready.resolve();
      if ('failed' in data) return fail(new Error(`The search index lacks ${data.failed}`));
      const answer = answers.get(data.id);
      answers.delete(data.id);
      if (data.error === undefined) answer?.resolve(data.result);
      else answer?.reject(new Error(data.error));
    },
  );

  const call = <Result>(method: string, ...args: unknown[]) =>
    new Promise<Result>((resolve, reject) => {
      if (broken) return reject(broken);
      answers.set(++asked, { resolve, reject });
      worker.postMessage({ id: asked, method, args });
    });

  try {
    const fetched = await Promise.all(
      needed.map(async (path): Promise<[string, ArrayBuffer]> => [build + path, await fetchFile(build + path)]),
    );
    const entryFile = new TextEncoder().encode(JSON.stringify(entry)).buffer;
    const files: FilesMessage['files'] = [...fetched, [`${folder}pagefind-entry.json`, entryFile]];
    worker.postMessage({ files } satisfies FilesMessage);
    await ready.promise;
    await call('init', { basePath: folder, baseUrl: base, language: tag, metaCacheTag: '1' });
  } catch (error) {
    worker.terminate();
    throw error;
  }

  return {
    async search(words, isPhrase = false) {
      const { results } = await call<{ results: Array<{ id: string; score: number; words: number[]; data: string }> }>(
        'search',
        isPhrase ? `"${words}"` : words,
        {},
      );
      // Pagefind answers without the file that did not arrive.
      if (broken) throw broken;
      return results.map(({ id, score, words: positions, data }) => ({ id, score, positions, handle: data }));
    },
    read: (handle) => call<IndexPage>('getData', handle),
  };
}

/** A promise that is fulfilled or rejected from outside, of which nobody has to hear. Browsers of 2023 have no `Promise.withResolvers`. */
function promiseReady() {
  let resolve!: () => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<void>((...parts) => ([resolve, reject] = parts));
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

async function fetchFile(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search index lacks ${address}: ${response.status}.`);
  return response.arrayBuffer();
}
