/**
 * Runs one of Astro's own commands: `npm run dev` shows the site while you write, `npm run check:types` checks types. It switches off
 * Astro's telemetry, which would otherwise be sent first.
 */
import { spawnSync } from 'node:child_process';
import { readCommand, type Command, type CommandOptions } from '../checks/read-command.ts';
import { astroCommand, quietly } from './astro-command.ts';
import { buildVariables } from './build-variables.ts';

const dev = {
  name: 'dev',
  does: 'Shows the site as you write it, drafts too, and what the content check finds over each page. Ctrl+C ends it.',
  options: {
    port: { type: 'string', says: '<number> the port, 4321 without it; where it is taken, the next free one' },
    host: { type: 'string', says: '<address> for other devices too: 0.0.0.0 for all of your network' },
    open: { type: 'string', says: '<page> opens it in the browser: /articles/link-expired/' },
  },
  variables: { ORGANIZATION: buildVariables.ORGANIZATION },
  examples: ['npm run dev', 'npm run dev -- --open /articles/link-expired/', 'npm run dev -- --host 0.0.0.0'],
} as const satisfies Command<CommandOptions>;

const check = {
  name: 'check:types',
  does: 'Checks the types of all code, that in Astro files too.',
  handsOnTo: 'astro check',
} as const satisfies Command<CommandOptions>;

const [command = '', ...rest] = process.argv.slice(2);
// What `package.json` says after the name is Astro's own.
if (command === 'dev') readCommand(dev, rest);
if (command === 'check') readCommand(check, rest);

const { status } = spawnSync(process.execPath, [astroCommand, command, ...rest], { stdio: 'inherit', env: quietly });
process.exit(status ?? 1);
