import { encode } from 'uqr';

/** A link and the name that selects its QR code in the picture: `qr.svg#name`. */
export interface QrLink {
  name: string;
  link: string;
}

/**
 * The pattern laid over a code, the same for all. A camera reads each of the eight alike; to look for the best of them takes most of the
 * time of drawing, and there are as many codes as sections. https://www.qrcode.com/en/howto/code.html
 */
const maskPattern = 0;

/** The margin around a code, in modules: https://www.qrcode.com/en/howto/code.html */
const quietZone = 4;

/**
 * The QR codes of links as one SVG picture that shows the code its fragment names, and the first code without a fragment. It is one
 * file, because a thousand sections would need a thousand files.
 */
export function drawQr(links: readonly QrLink[]): string {
  const drawn = links.map(({ name, link }) => ({ name, ...drawCode(link) }));
  const codes = drawn.map(
    ({ name, size, path }) =>
      `<svg id="${name}" viewBox="${-quietZone} ${-quietZone} ${size + 2 * quietZone} ${size + 2 * quietZone}"><path d="${path}"/></svg>`,
  );
  const style = 'svg svg{display:none}svg svg:target,svg:not(:has(svg:target))>svg:first-of-type{display:inline}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" shape-rendering="crispEdges"><style>${style}</style><path fill="#fff" d="M0 0h100v100H0z"/>${codes.join('')}</svg>\n`;
}

/** The dark modules of a code as a path, a rectangle for each run of them in a row; a module is one unit wide. */
function drawCode(link: string): { size: number; path: string } {
  const { data, size } = encode(link, { ecc: 'M', border: 0, maskPattern });
  const rows = data.map((row, y) => {
    const runs = [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ];
    return runs.map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
  });
  return { size, path: rows.join('') };
}
