import process from 'node:process';
import { caddy } from './caddy.ts';
import { cloudflare } from './cloudflare.ts';
import { type HostServer } from './host-server.ts';
import { nginx } from './nginx.ts';

/** Every server that journeys can be made on beside our own. */
export const hostServers: readonly HostServer[] = [nginx, caddy, cloudflare];

/** The host that `HOST` names, whose server every journey of this run is made on; undefined for our own server. */
export const chosenHost = process.env['HOST'];

/** The server of a host. */
export function needHostServer(host: string): HostServer {
  const server = hostServers.find((candidate) => candidate.host === host);
  if (server) return server;
  const known = hostServers.map((candidate) => candidate.host).join(', ');
  throw new Error(`There is no server of the host “${host}”; expected one of: ${known}.`);
}

/** The hosts whose server is installed here, of which only the one that `HOST` names where it is set. */
export const listInstalledHosts = (): string[] =>
  hostServers
    .filter((server) => 'command' in server.find() && (chosenHost ?? server.host) === server.host)
    .map(({ host }) => host);
