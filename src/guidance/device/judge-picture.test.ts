import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgedWidth, judgeLook, judgeSize, measurePicture, takeMedian, type Pixels } from './judge-picture.ts';

const [width, height] = [judgedWidth, 360];

/** A drawn picture in grey: what each pixel shows, from 0 to 255. */
type Drawing = (x: number, y: number) => number;

/** The same numbers in every run, from 0 to below 1. */
function makeRandom() {
  let seed = 1;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function draw(drawing: Drawing, noise = 0): Pixels {
  const random = makeRandom();
  const data = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const value = drawing(pixel % width, Math.floor(pixel / width)) + (random() - 0.5) * 2 * noise;
    data.set([value, value, value, 255], pixel * 4);
  }
  return { data, width, height };
}

/** A wall that a lamp lights from one side. */
const wall =
  (dark: number, light: number): Drawing =>
  (x) =>
    dark + ((light - dark) * x) / width;

/** A printed page before a wall: lines of short strokes. */
const page =
  (paper: number, ink: number, around: number): Drawing =>
  (x, y) => {
    const isPage = x > 120 && x < 360 && y > 20 && y < 340;
    if (!isPage) return around;
    const isLine = y % 10 < 5 && x > 140 && x < 340;
    return isLine && (x * 7 + Math.floor(y / 10) * 13) % 11 < 5 ? ink : paper;
  };

/** What a lens out of focus makes of a drawing: the mean of a square around each pixel. */
function blur(drawing: Drawing, radius: number): Drawing {
  return (x, y) => {
    let [sum, count] = [0, 0];
    for (let dy = -radius; dy <= radius; dy++)
      for (let dx = -radius; dx <= radius; dx++) {
        sum += drawing(x + dx, y + dy);
        count++;
      }
    return sum / count;
  };
}

/** A lamp or its reflection in the middle of a drawing. */
const withGlare =
  (drawing: Drawing, radius: number): Drawing =>
  (x, y) =>
    Math.hypot(x - width / 2, y - height / 2) < radius ? 255 : drawing(x, y);

const looks: Array<{ name: string; input: Pixels; expected: string }> = [
  { name: 'a printed page in daylight', input: draw(page(200, 40, 90), 2), expected: 'good-sharp' },
  { name: 'a printed page by a lamp', input: draw(page(140, 30, 60), 3), expected: 'good-sharp' },
  { name: 'a printed page out of focus', input: draw(blur(page(200, 40, 90), 5), 2), expected: 'good-blurred' },
  { name: 'an empty wall', input: draw(wall(100, 150), 2), expected: 'good-blurred' },
  { name: 'a printed page in a dark room', input: draw(page(70, 10, 25), 2), expected: 'dark-sharp' },
  { name: 'a dark room', input: draw(wall(15, 40), 3), expected: 'dark-blurred' },
  {
    name: 'a page with a lamp in the picture',
    input: draw(withGlare(page(200, 40, 90), 110)),
    expected: 'bright-sharp',
  },
  { name: 'a page with a small reflection', input: draw(withGlare(page(200, 40, 90), 30)), expected: 'good-sharp' },
  { name: 'a window', input: draw(wall(225, 245), 2), expected: 'bright-blurred' },
  { name: 'a closed shutter', input: draw(() => 2, 1), expected: 'black' },
  { name: 'nothing at all', input: draw(() => 0), expected: 'black' },
  {
    name: 'a night with some lights',
    input: draw((x, y) => (x % 60 < 2 && y % 60 < 2 ? 200 : 3), 2),
    expected: 'dark-sharp',
  },
];

for (const { name, input, expected } of looks) {
  test(`${name} looks ${expected}`, () => {
    const measure = measurePicture(input);
    assert.equal(judgeLook(measure), expected, JSON.stringify(measure));
  });
}

test('colours weigh as they do for the eye', () => {
  const data = new Uint8ClampedArray([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255]);
  const { luminance, clipped } = measurePicture({ data, width: 2, height: 2 });
  assert.equal(Math.round(luminance), Math.round((76.245 + 149.685 + 29.07 + 255) / 4));
  assert.equal(clipped, 0.25);
});

test('edges have the variance that is worked out by hand', () => {
  // One white pixel in the middle of black ones: in the inner nine, the Laplacian is -4 · 255 once, 255 four times and else 0.
  const data = new Uint8ClampedArray(25 * 4);
  data.set([255, 255, 255, 255], 12 * 4);
  const { edges } = measurePicture({ data, width: 5, height: 5 });
  assert.ok(Math.abs(edges - (20 * 255 ** 2) / 9) < 1, String(edges));
});

test('a picture without an inside has no edges', () => {
  assert.equal(measurePicture(draw(() => 9)).edges, 0);
  assert.equal(measurePicture({ data: new Uint8ClampedArray(8), width: 2, height: 1 }).edges, 0);
});

test('of several measures, the middle of each kind counts', () => {
  const measures = [3, 200, 5].map((value) => ({ luminance: value, contrast: -value, clipped: 0, edges: value * 2 }));
  assert.deepEqual(takeMedian(measures), { luminance: 5, contrast: -5, clipped: 0, edges: 10 });
});

const limits = { recommended: [1920, 1080], min: [640, 480] } as const;
const sizes = [
  { name: 'a webcam of today', input: [1920, 1080], expected: 'recommended' },
  { name: 'a phone held upright', input: [1080, 1920], expected: 'recommended' },
  { name: 'a phone with a picture in 4:3', input: [2560, 1920], expected: 'recommended' },
  { name: 'a laptop', input: [1280, 720], expected: 'less-reliable' },
  { name: 'a square picture', input: [1080, 1080], expected: 'less-reliable' },
  { name: 'the smallest that is supported', input: [640, 480], expected: 'less-reliable' },
  { name: 'a flat picture', input: [640, 360], expected: 'too-small' },
  { name: 'an old webcam', input: [320, 240], expected: 'too-small' },
] as const;

for (const { name, input, expected } of sizes) {
  test(`the size of ${name} is ${expected}`, () => assert.equal(judgeSize(input[0], input[1], limits), expected));
}
