import type { HookParameters } from 'astro';
import { buildFolder } from './build-folder.ts';

/**
 * Makes programs that pages load on intent, by address, files of their own in the build’s folder: the name of each file there, and its
 * source. `npm run dev` answers with their sources. For an integration’s `astro:config:setup`.
 */
export function emitPrograms(
  { command, updateConfig }: Pick<HookParameters<'astro:config:setup'>, 'command' | 'updateConfig'>,
  programs: Readonly<Record<string, string>>,
): void {
  const files = Object.entries(programs).map(([name, id]) => ({ fileName: buildFolder(command) + name, id }));
  const name = `verification-help:programs:${Object.keys(programs).join()}`;
  updateConfig({
    vite: {
      plugins: [
        {
          name,
          apply: 'build',
          applyToEnvironment: ({ name }) => name === 'client',
          buildStart() {
            for (const { fileName, id } of files)
              this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'strict' });
          },
        },
        {
          name: `${name}:dev`,
          apply: 'serve',
          configureServer({ middlewares, environments }) {
            // Astro has taken the base path off.
            for (const { fileName, id } of files)
              middlewares.use(`/${fileName}`, (_request, response, next) => {
                environments.client.transformRequest(`/${id}`).then((program) => {
                  response.setHeader('content-type', 'text/javascript');
                  // What is left of imports of types makes a module of a worker, and modules have no `importScripts`.
                  response.end(program?.code.replace(/^export \{\};?$/m, ''));
                }, next);
              });
          },
        },
      ],
    },
  });
}
