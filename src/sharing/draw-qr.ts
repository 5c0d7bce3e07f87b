import { encode } from 'uqr';

/** The margin around a code, in modules: https://www.qrcode.com/en/howto/code.html */
const border = 4;

/**
 * The QR code of a link, as the path of its dark modules and the width of the square that it stands in; a module is one unit wide. It is
 * drawn where it is asked for, because a picture for every section is half of a site that nobody looks at.
 */
export function drawQr(link: string): { size: number; path: string } {
  const { data, size } = encode(link, { ecc: 'M', border });
  // A rectangle for each run of dark modules in a row.
  const rows = data.map((row, y) => {
    const runs = row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g);
    return [...runs].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
  });
  return { size, path: rows.join('') };
}
