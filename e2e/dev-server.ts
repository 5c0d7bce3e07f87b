import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { astroCommand, quietly } from '../src/authoring/astro-command.ts';
import { copyProject } from './copy-project.ts';
import { test as base } from './fixtures.ts';

/** A writer’s copy of the project, with `npm run dev` running in it. */
export interface DevServer {
  url: string;

  /** The text of a file. */
  read: (file: string) => string;

  /** Saves a file, new or not. */
  save: (file: string, text: string) => void;
}

/** Journeys on pages as a writer sees them in `npm run dev`. The server is started once for the spec, and ended after it. */
export const test = base.extend<object, { dev: DevServer }>({
  dev: [
    async ({}, use) => {
      const folder = 'dist.dev';
      copyProject(folder, ['es']);
      cpSync('docs', path.join(folder, 'docs'), { recursive: true });
      const server = spawn(process.execPath, [astroCommand, 'dev', '--port', '24730'], { cwd: folder, env: quietly });
      process.once('exit', () => server.kill());
      let said = '';
      const url = await new Promise<string>((resolve, reject) => {
        const listen = (words: Buffer) => {
          said += stripVTControlCharacters(words.toString());
          // It takes the next port where this one is taken.
          const [, address] = /Local\s+(http\S+)/.exec(said) ?? [];
          if (address !== undefined) resolve(address);
        };
        server.stdout.on('data', listen);
        server.stderr.on('data', listen);
        server.on('exit', (code) => {
          reject(new Error(`“npm run dev” ended with ${String(code)}:\n${said}`));
        });
      });
      await use({
        url,
        read: (file) => readFileSync(path.join(folder, file), 'utf8'),
        save: (file, text) => {
          writeFileSync(path.join(folder, file), text);
        },
      });
      server.kill();
    },
    { scope: 'worker', timeout: 30_000 },
  ],
  baseURL: async ({ dev }, use) => {
    await use(dev.url);
  },
});
