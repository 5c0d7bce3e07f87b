/**
 * Pagefind’s worker with a `fetch` of its own. The files that Pagefind would fetch one after the other the page fetches side by side
 * and sends here. A file that Pagefind fetches by itself and that does not arrive is reported to the page: Pagefind would say that
 * nothing was found.
 */
import type { FailureReport, FilesMessage } from './index-client.ts';

const worker = globalThis as unknown as {
  fetch: typeof fetch;
  postMessage(message: FailureReport): void;
  importScripts(address: string): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Partial<FilesMessage>>) => void): void;
};

const files = new Map<string, ArrayBuffer>();
const ask = worker.fetch.bind(globalThis);

worker.addEventListener('message', ({ data }) => {
  for (const [path, bytes] of data.files ?? []) files.set(path, bytes);
});

worker.fetch = async (asked, options) => {
  const { href, pathname } = new URL(asked instanceof Request ? asked.url : asked, location.href);
  const bytes = files.get(pathname);
  if (bytes) return new Response(bytes.slice(0));
  try {
    const response = await ask(asked, options);
    if (!response.ok) throw new Error(String(response.status));
    return response;
  } catch (error) {
    worker.postMessage({ failed: `${href}: ${String(error)}` });
    throw error;
  }
};

// Beside this file, as the build writes them. https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/importScripts
worker.importScripts(new URL('pagefind/pagefind-worker.js', location.href).href);
