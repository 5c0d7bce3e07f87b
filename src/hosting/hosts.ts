import { type Host } from './hosts/host.ts';
import { nginx } from './hosts/nginx.ts';

/** Every host that the site can be packaged for. */
export const hosts: readonly Host[] = [nginx];
