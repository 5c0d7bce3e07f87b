import type { AstroIntegration } from 'astro';
import { emitPrograms } from '../hosting/emit-programs.ts';
import { shareFiles } from './share-files.ts';

/** Emits the share menu, which pages load on intent, and what it draws QR codes with. */
export const sharing = (): AstroIntegration => ({
  name: 'verification-help:sharing',
  hooks: {
    'astro:config:setup': (setup) =>
      emitPrograms(setup, {
        [shareFiles.menu]: 'src/sharing/share-menu.ts',
        [shareFiles.qr]: 'src/sharing/draw-qr.ts',
      }),
  },
});
