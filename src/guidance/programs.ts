import type { AstroIntegration } from 'astro';
import { emitPrograms } from '../hosting/emit-programs.ts';
import { messageFiles } from './message/message-files.ts';

/** Emits the programs of guided help, which pages load when a reader asks for them. */
export const guidance = (): AstroIntegration => ({
  name: 'verification-help:guidance',
  hooks: {
    'astro:config:setup': (setup) =>
      emitPrograms(setup, {
        [messageFiles.program]: 'src/guidance/message/check-message.ts',
        'check-device.js': 'src/guidance/device/check-device.ts',
        'read-caller.js': 'src/guidance/read-caller.ts',
      }),
  },
});
