/**
 * The programs of sharing, by their names in the folder of the build. What they say in a language stands beside them. A page that was opened before a deploy may load those of the build
 * after it. So a change of `share-menu.js` that such a page could not work with gives it another name: the reader is then told to try again.
 */
export const shareFiles = { menu: 'share-menu.js', qr: 'draw-qr.js' };
