/** Builds the site and serves it: `npm start`. */
import { readCommand } from '../checks/read-command.ts';
import { serveSite } from '../hosting/serve-site.ts';
import { buildVariables } from './build-variables.ts';

readCommand({
  name: 'start',
  does: 'Builds the site, serves it on this machine, and prints its address. Ctrl+C ends it.',
  variables: {
    PORT: 'the port, 4321 without it; where it is taken, the next free one',
    ...buildVariables,
  },
});

await import('./build.ts');

const wanted = Number(process.env['PORT'] ?? 4321);
const { url, port } = await serveSite({
  folder: process.env['OUT_DIR'] ?? 'dist',
  base: process.env['BASE_PATH'] ?? '/',
  port: wanted,
  canMove: true,
});
if (port !== wanted) console.log(`Port ${wanted} is taken, so the site is on ${port}.`);
console.log(`Verification Help is at ${url} (Ctrl+C ends it)`);
