/**
 * Pagefind’s worker with a `fetch` of its own. The files that Pagefind would fetch one after the other the page fetches side by side
 * and sends here. A file that does not arrive, or is not whole, is reported to the page: Pagefind would say that nothing was found.
 */
import type { FailureReport, FilesMessage, ReadyReport } from './index-client.ts';

const worker = globalThis as unknown as {
  fetch: typeof fetch;
  postMessage(message: FailureReport | ReadyReport): void;
  importScripts(address: string): void;
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): string };
  };
  addEventListener(type: 'message', listener: (event: MessageEvent<Partial<FilesMessage>>) => void): void;
};

const files = new Map<string, ArrayBuffer>();
const ask = worker.fetch.bind(globalThis);

worker.addEventListener('message', ({ data }) => void (data.files && receive(data.files)));

async function receive(sent: FilesMessage['files']) {
  for (const [path, bytes] of sent) {
    try {
      await examine(path, bytes);
    } catch (error) {
      return worker.postMessage({ failed: `${path}: ${String(error)}` });
    }
    files.set(path, bytes);
  }
  worker.postMessage({ isReady: true });
}

/** Throws when a file is not what Pagefind wrote, but half of it, or the page of an error. All but its list of languages is compressed. */
async function examine(path: string, bytes: ArrayBuffer) {
  if (path.endsWith('.json')) return;
  const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  await new Response(whole).arrayBuffer();
}

worker.fetch = async (asked, options) => {
  const { href, pathname } = new URL(asked instanceof Request ? asked.url : asked, location.href);
  const bytes = files.get(pathname);
  if (bytes) return new Response(bytes.slice(0));
  try {
    const response = await ask(asked, options);
    if (!response.ok) throw new Error(String(response.status));
    const found = await response.arrayBuffer();
    await examine(pathname, found);
    return new Response(found);
  } catch (error) {
    worker.postMessage({ failed: `${href}: ${String(error)}` });
    throw error;
  }
};

// Beside this file, as the build writes them. https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/importScripts
const program = new URL('pagefind/pagefind-worker.js', location.href).href;
// The headers ask for Trusted Types in this file as in pages. Nothing may be shared with what pages load: this is no module.
const policy = worker.trustedTypes?.createPolicy('search', { createScriptURL: () => program });
worker.importScripts(policy ? policy.createScriptURL(program) : program);
