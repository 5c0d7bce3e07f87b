/** Serves a built site until it is ended: `node e2e/serve.ts <folder> <port> [base] [plain]`; plain, it knows no redirects. */
import process from 'node:process';
import { serveSite } from '../src/hosting/serve-site.ts';

const [folder, port, base, kind] = process.argv.slice(2);
if (!folder || !port) {
  throw new Error('Found no folder or no port, expected: node e2e/serve.ts <folder> <port> [base] [plain]');
}

const knowsRedirects = kind !== 'plain';
const { url } = await serveSite({ folder, port: Number(port), knowsRedirects, ...(base && { base }) });
console.log(`${folder} is at ${url}`);
