/** The names of the files that share buttons load when they are wanted, under the root of the site. */
export const shareFiles = { menu: 'sharing/share-menu.js' };
