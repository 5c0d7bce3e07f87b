import type { HookParameters } from 'astro';

/**
 * Makes programs that pages load on intent, by address, files of their own in the build of what browsers load: the name of each file
 * under the root of the site, and its source. For an integration’s `astro:config:setup`.
 */
export function emitPrograms(
  { updateConfig }: Pick<HookParameters<'astro:config:setup'>, 'updateConfig'>,
  programs: Readonly<Record<string, string>>,
): void {
  updateConfig({
    vite: {
      plugins: [
        {
          name: `verification-help:programs:${Object.keys(programs).join()}`,
          apply: 'build',
          applyToEnvironment: ({ name }) => name === 'client',
          buildStart() {
            for (const [fileName, id] of Object.entries(programs))
              this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'strict' });
          },
        },
      ],
    },
  });
}
