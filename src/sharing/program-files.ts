import { shareFiles } from './share-files.ts';

/** The parts of sharing that pages load on intent: the name of each file, and its source. */
export const sharePrograms: Readonly<Record<string, string>> = { [shareFiles.menu]: 'src/sharing/share-menu.ts' };
