import { fileURLToPath } from 'node:url';

/** Astro's own command, to be run by Node: the same on every system, with no shell in between. */
export const astroCommand = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

/** The environment for it: no telemetry, and in the foreground, where it can be seen and ended. */
export const quietly = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' };
