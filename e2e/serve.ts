/** Serves a built site until it is ended: `node e2e/serve.ts <folder> <port> [base]`. */
import process from 'node:process';
import { serveSite } from '../src/hosting/serve-site.ts';

const [folder, port, base] = process.argv.slice(2);
if (!folder || !port) throw new Error('Found no folder or no port, expected: node e2e/serve.ts <folder> <port> [base]');

const { url } = await serveSite({ folder, port: Number(port), ...(base && { base }) });
console.log(`${folder} is at ${url}`);
