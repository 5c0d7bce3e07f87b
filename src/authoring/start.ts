/** Builds the site and serves it: `npm start`. `PORT` chooses the port; if it is taken, the next free one is used. */
import { serveSite } from '../hosting/serve-site.ts';

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
