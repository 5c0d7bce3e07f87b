import { fileUrl } from '../model/urls.ts';
import { shareFiles } from './share-files.ts';

/** Where pages find the share menu; it is its source in `npm run dev`. */
export const locateShareMenu = (): string =>
  fileUrl(import.meta.env.DEV ? 'src/sharing/share-menu.ts' : shareFiles.menu);
