import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findCommand, type HostServer } from './host-server.ts';

/** nginx with the `nginx.conf` of the package, on another port, and with a folder of its own in place of `/tmp`. */
export const nginx: HostServer = {
  host: 'nginx',
  find: () => findCommand(['nginx', '/usr/sbin/nginx'], 'on Debian and Ubuntu: apt-get install nginx'),
  start: (command, folder, port) => {
    const own = mkdtempSync(path.join(tmpdir(), 'nginx-'));
    const file = path.resolve(folder, `nginx.${String(port)}.conf`);
    const packaged = readFileSync(path.join(folder, 'nginx.conf'), 'utf8');
    writeFileSync(file, packaged.replaceAll('8080;', `${String(port)};`).replaceAll(' /tmp/', ` ${own}/`));
    return { command, args: ['-p', path.resolve(folder), '-c', file, '-e', 'stderr'], leaves: [own, file] };
  },
};
