/**
 * Runs one of Astro's own commands: `npm run dev` shows the site as it is written, `npm run check:types` checks types. Through here, because Astro would first try to report home.
 */
import { spawnSync } from 'node:child_process';
import { astroCommand, quietly } from './astro-command.ts';

const { status } = spawnSync(process.execPath, [astroCommand, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: quietly,
});
process.exit(status ?? 1);
