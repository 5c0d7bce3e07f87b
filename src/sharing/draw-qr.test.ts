import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsqr from 'jsqr';
import { drawQr } from './draw-qr.ts';

const links = [
  'https://help.example.edu/go/7F3Q',
  'https://help.example.edu/help/go/7F3Q#get-a-new-link',
  `https://help.example.edu/go/7F3Q#${'a-very-long-heading-'.repeat(5)}end`,
];

/** What a camera reads from a code. */
function read({ size, path }: ReturnType<typeof drawQr>): string | undefined {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  // The package is CommonJS, and its types are not.
  const decode = jsqr as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
  return decode(pixels, width, width)?.data;
}

for (const link of links) test(`a camera reads ${link} from its code`, () => assert.equal(read(drawQr(link)), link));
