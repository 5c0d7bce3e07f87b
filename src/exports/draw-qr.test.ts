import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsqr from 'jsqr';
import { drawQr } from './draw-qr.ts';

const links = [
  { name: 'article', link: 'https://help.example.edu/go/7F3Q' },
  { name: 'get-a-new-link', link: 'https://help.example.edu/help/go/7F3Q#get-a-new-link' },
  { name: 'long', link: `https://help.example.edu/go/7F3Q#${'a-very-long-heading-'.repeat(5)}end` },
];

/** What a camera reads from one of the codes of a picture. */
function read(svg: string, name: string): string | undefined {
  const [, size = '0', path = ''] =
    new RegExp(`id="${name}" viewBox="-4 -4 (\\d+) \\d+"><path d="([^"]*)"`).exec(svg) ?? [];
  const scale = 4;
  const width = Number(size) * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = (Number(y) + 4) * scale; row < (Number(y) + 5) * scale; row++) {
      for (let column = (Number(x) + 4) * scale; column < (Number(x) + 4 + Number(length)) * scale; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  // The package is CommonJS, and its types are not.
  const decode = jsqr as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
  return decode(pixels, width, width)?.data;
}

test('a camera reads from each code the link it was drawn for', () => {
  const svg = drawQr(links);
  for (const { name, link } of links) assert.equal(read(svg, name), link);
});
