import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import process from 'node:process';
import { type ServedSite } from '../../src/hosting/serve-site.ts';
import { type HostServer } from './host-server.ts';

/** How long a server may take until it answers, in milliseconds. */
const patience = 60_000;

/**
 * Starts the server of a host with a package for it, and waits until it answers. It ends with this process at the latest. Throws with what
 * it said when it ends too early.
 */
export async function servePackage(server: HostServer, folder: string, base: string): Promise<ServedSite> {
  const found = server.find();
  if ('missing' in found) throw new Error(`${server.host} is not installed. To have it: ${found.missing}`);
  for (let attempt = 1; ; attempt++) {
    // A random port, so that two runs do not compete for one.
    const port = 30_000 + Math.floor(Math.random() * 20_000);
    try {
      return await start(server, found.command, folder, base, port);
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

async function start(
  server: HostServer,
  installed: string,
  folder: string,
  base: string,
  port: number,
): Promise<ServedSite> {
  const { command, args, env, leaves = [] } = server.start(installed, folder, port, base);
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = once(child, 'close');
  const end = () => {
    child.kill();
    for (const name of leaves) rmSync(name, { recursive: true, force: true });
  };
  process.on('exit', end);

  const url = `http://localhost:${String(port)}${base}`;
  const deadline = Date.now() + patience;
  while (child.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) {
      return {
        url,
        port,
        close: async () => {
          end();
          await ended;
          process.off('exit', end);
        },
      };
    }
    await sleep(50);
  }
  end();
  throw new Error(
    `${server.host} did not answer at ${url}; expected the home page. It said:\n${Buffer.concat(said).toString()}`,
  );
}
