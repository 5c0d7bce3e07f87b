import { fileUrl } from '../model/urls.ts';

/** Where the build writes the search engine, under the root of the site. */
const engineFile = 'search/engine.js';

/** The address from which pages load the engine, on intent: its file in the built site, its source in `npm run dev`. */
export const locateEngine = (): string => fileUrl(import.meta.env.DEV ? 'src/search/engine.ts' : engineFile);

/** The part of Vite’s plugin interface that is used here. */
interface EngineFilePlugin {
  name: string;
  apply: 'build';
  applyToEnvironment(environment: { name: string }): boolean;
  buildStart(this: { emitFile(file: object): string }): void;
}

/** Makes the engine a file of its own in the build of what browsers load. */
export const writeEngineFile = (): EngineFilePlugin => ({
  name: 'verification-help:search-engine',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/search/engine.ts', fileName: engineFile, preserveSignature: 'strict' });
  },
});
