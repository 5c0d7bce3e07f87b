import { shareFiles } from './share-files.ts';

/** The programs of sharing that pages load on intent: the path of each file under the root of the site, and its source. */
export const sharePrograms: Readonly<Record<string, string>> = { [shareFiles.menu]: 'src/sharing/share-menu.ts' };
