import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AstroUserConfig } from 'astro';
import { speculationRules } from './speculation-rules.ts';

/** The line that the layout writes first in the head by itself, so that no order of bundling can change it. */
const layerOrder = readFileSync('src/styles/layers.css', 'utf8');

const hash = (text: string): `sha256-${string}` => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * What pages may load and do. Astro adds the hash of each script and style that it makes, those that layouts write are added here, and it puts the policy in
 * a `<meta>`. What a `<meta>` cannot say (`frame-ancestors`) is in the headers.
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // No text becomes markup or code but through two policies: search starts its worker from an address, and the desk of support
    // agents reads pages of the site.
    "require-trusted-types-for 'script'",
    'trusted-types search sharing',
  ],
  scriptDirective: { resources: ["'self'"], hashes: [hash(speculationRules)] },
  styleDirective: { hashes: [hash(layerOrder)] },
} satisfies NonNullable<AstroUserConfig['security']>['csp'];
