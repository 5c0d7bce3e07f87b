import type { AstroIntegration } from 'astro';
import { emitPrograms } from '../hosting/emit-programs.ts';

/** Emits the programs of guided help, which pages load when a reader asks for them. */
export const guidance = (): AstroIntegration => ({
  name: 'verification-help:guidance',
  hooks: {
    'astro:config:setup': (setup) => emitPrograms(setup, { 'check-device.js': 'src/guidance/device/check-device.ts' }),
  },
});
