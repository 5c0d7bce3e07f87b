import { fileUrl } from '../model/urls.ts';
import { shareFiles } from './share-files.ts';

/** The address of the share menu’s program. In `npm run dev` it is loaded from its source. */
export const locateShareMenu = (): string =>
  fileUrl(import.meta.env.DEV ? 'src/sharing/share-menu.ts' : shareFiles.menu);
