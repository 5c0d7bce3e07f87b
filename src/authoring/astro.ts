/**
 * Runs one of Astro's own commands: `npm run dev` shows the site while you write, `npm run check:types` checks types. It switches off
 * Astro's telemetry, which would otherwise be sent first.
 */
import { spawnSync } from 'node:child_process';
import { astroCommand, quietly } from './astro-command.ts';

const { status } = spawnSync(process.execPath, [astroCommand, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: quietly,
});
process.exit(status ?? 1);
