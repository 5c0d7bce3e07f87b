import { tmpdir } from 'node:os';
import path from 'node:path';
import { findCommand, type HostServer } from './host-server.ts';

/** Caddy with the `Caddyfile` of the package, by the variables that it reads: without TLS, and without a port to control it by. */
export const caddy: HostServer = {
  host: 'caddy',
  find: () => findCommand(['caddy'], 'on Debian and Ubuntu: apt-get install caddy'),
  start: (command, folder, port) => ({
    command,
    args: ['run', '--config', path.resolve(folder, 'Caddyfile')],
    env: {
      SITE_ADDRESS: `http://localhost:${String(port)}`,
      SITE_FOLDER: path.resolve(folder, 'site'),
      CADDY_ADMIN: 'off',
      XDG_CONFIG_HOME: path.join(tmpdir(), 'caddy'),
      XDG_DATA_HOME: path.join(tmpdir(), 'caddy'),
    },
  }),
};
