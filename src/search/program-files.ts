import { localeKeys, locales } from '../i18n/locales.ts';
import { searchFiles } from './search-files.ts';

/** The part of Vite’s plugin interface that is used here. */
interface ProgramFilesPlugin {
  name: string;
  apply: 'build';
  applyToEnvironment(environment: { name: string }): boolean;
  buildStart(this: { emitFile(file: object): string }): void;
}

/** Makes the parts of search files of their own in the build of what browsers load: pages ask for them on intent, side by side. */
export const writeProgramFiles = (): ProgramFilesPlugin => ({
  name: 'verification-help:search-program',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    const emit = (id: string, fileName: string) =>
      this.emitFile({ type: 'chunk', id: `src/search/${id}`, fileName, preserveSignature: 'strict' });
    emit('engine.ts', searchFiles.engine);
    emit('index-worker.ts', searchFiles.worker);
    emit('help-passage.ts', searchFiles.passage);
    for (const locale of localeKeys) emit(`word-forms/${locale}.ts`, searchFiles.forms(locales[locale].lang));
  },
});
