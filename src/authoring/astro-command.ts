import { fileURLToPath } from 'node:url';

/** The file of Astro's command, to be run by Node: the same on every system, without a shell. */
export const astroCommand = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

/** The environment variables for it: no telemetry, and `astro dev` in the foreground, where it can be seen and stopped. */
export const quietly = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' };
