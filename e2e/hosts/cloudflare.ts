import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findCommand, type HostServer } from './host-server.ts';

/** Where Wrangler may be installed for this project alone. It is no dependency: a hundred megabytes for one host. */
const own = 'dist.bench/wrangler';

/** The engine of Cloudflare’s network, as Wrangler starts it, with the `wrangler.jsonc` of the package. */
export const cloudflare: HostServer = {
  host: 'cloudflare',
  find: () => {
    const command = path.resolve(own, 'node_modules/.bin/wrangler');
    return findCommand([command, 'wrangler'], `npm install --prefix ${own} wrangler@4`);
  },
  start: (command, folder, port, base) => {
    const state = mkdtempSync(path.join(tmpdir(), 'wrangler-'));
    const file = path.resolve(folder, `wrangler.${String(port)}.jsonc`);
    const written = path.resolve('deploy/cloudflare');
    writeFileSync(
      file,
      readFileSync(path.join(written, 'wrangler.jsonc'), 'utf8').replace(
        './missing.ts',
        path.join(written, 'missing.ts'),
      ),
    );
    const where = [
      '--config',
      file,
      '--persist-to',
      state,
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--inspector-port',
      '0',
    ];
    return {
      // Not the Node of the machine, which may be too old for it.
      command: process.execPath,
      args: [command, 'dev', ...where, '--var', `BASE_PATH:${base}`, '--show-interactive-dev-session=false'],
      env: { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
      leaves: [state, file],
    };
  },
};
