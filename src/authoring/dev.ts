/** Shows articles as they are written: `npm run dev`. Search needs the built site; everything else is there. */
import { spawnSync } from 'node:child_process';
import { astroCommand, quietly } from './astro-command.ts';

const { status } = spawnSync(process.execPath, [astroCommand, 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: quietly,
});
process.exit(status ?? 1);
