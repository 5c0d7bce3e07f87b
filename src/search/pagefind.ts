/** What we use of Pagefind in the browser. It is written by the build, so it brings no types. https://pagefind.app/docs/api/ */
export interface Pagefind {
  createInstance: (options: { basePath: string; baseUrl: string; excerptLength?: number }) => PagefindInstance;
}

/** One index, in one language. Its pages are loaded one by one, when `data` asks for them. */
export interface PagefindInstance {
  init(): Promise<void>;
  preload(words: string): Promise<void>;
  search(words: string): Promise<{ results: Array<{ id: string; score: number; data(): Promise<PagefindPage> }> }>;
}

/** A page that was found, as the index holds it. */
export interface PagefindPage {
  url: string;
  meta: Record<string, string>;

  /** HTML in which the only element is `<mark>`. */
  excerpt: string;
  sub_results: Array<{ title: string; url: string; weighted_locations: Array<{ balanced_score: number }> }>;
}

/** The files of a language's index, as the build lists them: what every search needs, and what some do. Paths under the index. */
export interface IndexFiles {
  core: string[];
  chunks: string[];
}

let failures = 0;

/** Loads the index. Throws when it is missing, blocked or cannot run. */
export async function loadPagefind(index: string, base: string): Promise<PagefindInstance> {
  allowWorker(index);
  // By address, so that the bundler leaves alone a file that only exists after the build. A module that failed to load stays
  // failed under its address for as long as the page lives.
  const address = `${index}pagefind.js${failures > 0 ? `?retry=${failures}` : ''}`;
  try {
    return await startPagefind(address, index, base);
  } catch (error) {
    failures++;
    throw error;
  }
}

async function startPagefind(address: string, index: string, base: string): Promise<PagefindInstance> {
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  const instance = createInstance({ basePath: index, baseUrl: base, excerptLength: 24 });
  await instance.init();
  return instance;
}

/**
 * Fetches files of the index side by side. Throws when one is missing. Pagefind itself asks for them one after the other, and
 * takes one that does not arrive for a word that is nowhere; after this, they are in the browser's cache.
 */
export async function fetchFiles(index: string, files: readonly string[]): Promise<void> {
  await Promise.all(
    files.map(async (file) => {
      const response = await fetch(index + file);
      if (!response.ok) throw new Error(`The search index lacks ${file}: ${response.status}.`);
      await response.arrayBuffer();
    }),
  );
}

// TypeScript’s DOM library has no Trusted Types yet (6.0).
interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

/** Pagefind starts its worker from a text, which Trusted Types refuse unless a default policy admits it. It admits this one. */
function allowWorker(index: string) {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const worker = `${index}pagefind-worker.js`;
  trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      if (address === worker) return address;
      throw new TypeError(`A script was refused: found ${address}, expected ${worker}.`);
    },
  });
}
