/** The files of sharing, by their paths under the root of the site. */
export const shareFiles = { menu: 'sharing/share-menu.js', qr: 'sharing/draw-qr.js' };
