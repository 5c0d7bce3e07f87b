/** The part of Vite’s plugin interface that is used here. */
interface ProgramFilesPlugin {
  name: string;
  apply: 'build';
  applyToEnvironment(environment: { name: string }): boolean;
  buildStart(this: { emitFile(file: object): string }): void;
}

/**
 * Makes programs that pages load on intent, by address, files of their own in the build of what browsers load: the name of each file
 * under the root of the site, and its source.
 */
export const writeProgramFiles = (programs: Readonly<Record<string, string>>): ProgramFilesPlugin => ({
  name: 'verification-help:programs',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    for (const [fileName, id] of Object.entries(programs))
      this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'strict' });
  },
});
