import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AstroUserConfig } from 'astro';
import { speculationRules } from './speculation-rules.ts';

/** The line that the layout writes first in the head by itself, so that no order of bundling can change it. */
const layerOrder = readFileSync('src/styles/layers.css', 'utf8');

const hash = (text: string): `sha256-${string}` => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * What all that the site sends may load and do, whichever page it is on. It stands in each page and in the headers, and browsers hold a
 * page to both.
 */
const everywhere = [
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // No text becomes markup or code but through two policies: search starts its worker from an address, and the desk of support
  // agents reads pages of the site.
  "require-trusted-types-for 'script'",
  'trusted-types search sharing',
] as const;

/**
 * What pages may load and do. Astro adds the hash of each script and style that it makes, those that layouts write are added here, and
 * it puts the policy in a `<meta>`.
 */
export const contentSecurityPolicy = {
  directives: ["default-src 'none'", ...everywhere],
  scriptDirective: { resources: ["'self'"], hashes: [hash(speculationRules)] },
  styleDirective: { hashes: [hash(layerOrder)] },
} satisfies NonNullable<AstroUserConfig['security']>['csp'];

/**
 * The policy that headers send with everything. It has what a `<meta>` cannot say, `frame-ancestors`, and all that needs no hash. The
 * hashes of scripts and styles stay in the pages, so that a page and its policy arrive together, whatever a host keeps of an older
 * build; there are too many of them for a header; and a header for all that allowed scripts would refuse the search worker its
 * WebAssembly, because browsers hold a response to each of its policies. For the same reason `default-src` is spelt out.
 */
export const headerPolicy: string = [
  ...everywhere,
  // Pages say this by `script-src`.
  "worker-src 'self'",
  ...['object-src', 'frame-src', 'font-src', 'media-src', 'manifest-src', 'script-src-attr', 'style-src-attr'].map(
    (directive) => `${directive} 'none'`,
  ),
  // A help page in somebody’s frame could be made to look like theirs.
  "frame-ancestors 'self'",
].join('; ');
