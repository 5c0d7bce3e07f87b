import { caddy } from './hosts/caddy.ts';
import { cloudflare } from './hosts/cloudflare.ts';
import { githubPages } from './hosts/github-pages.ts';
import { container } from './hosts/container.ts';
import { type Host } from './hosts/host.ts';
import { netlify } from './hosts/netlify.ts';
import { nginx } from './hosts/nginx.ts';
import { vercel } from './hosts/vercel.ts';

/** Every host that the site can be packaged for. */
export const hosts: readonly Host[] = [nginx, caddy, container, cloudflare, netlify, vercel, githubPages];
