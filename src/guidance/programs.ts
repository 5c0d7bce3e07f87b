import type { AstroIntegration } from 'astro';
import { emitPrograms } from '../hosting/emit-programs.ts';
import { messageFiles } from './message/message-files.ts';

/** Emits the programs of guided help, which pages load on intent. */
export const guidance = (): AstroIntegration => ({
  name: 'verification-help:guidance',
  hooks: {
    'astro:config:setup': (setup) =>
      emitPrograms(setup, { [messageFiles.program]: 'src/guidance/message/check-message.ts' }),
  },
});
