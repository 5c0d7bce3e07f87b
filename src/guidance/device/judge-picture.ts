import type { Look, PictureSize } from './findings.ts';

/** What of an `ImageData` is read: four numbers from 0 to 255 for each pixel, row by row. */
export type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>;

/** What is measured of a picture. */
export interface PictureMeasure {
  /** The mean luminance, from 0 for black to 255 for white. */
  luminance: number;

  /** How far luminance is from its mean: its standard deviation. */
  contrast: number;

  /** The share of pixels that are as bright as can be, so that nothing is to be read there, from 0 to 1. */
  clipped: number;

  /** The variance of the Laplacian of luminance: how much there is of edges. Blurred pictures have few. */
  edges: number;
}

/*
  The limits. None is Persona’s, which names none: they tell of what a person would see, and are tried with drawn pictures in the tests.
  They hold for pictures of `judgedWidth`; a picture that is made smaller loses some of its blur, and most of its noise.
*/

/** Pictures are made this wide before they are judged, in pixels. */
export const judgedWidth = 480;

/** Below both, nothing is seen at all: a closed shutter, a finger on the lens. A dark room has noise and some lights. */
const black = { luminance: 12, contrast: 3 };

/** Below this mean, a room is too dark to read small print in. A face by one weak lamp has about 50, in daylight 100 to 160. */
const dark = 55;

/** Above this mean, or with more pixels that are clipped, there is glare or a lamp in the picture. White paper alone is about 200. */
const bright = { luminance: 215, clipped: 0.2 };

/** From this luminance on, a pixel counts as clipped. */
const clippedFrom = 250;

/**
 * Below this, edges are soft. A printed page in focus has from 400, in poor light too; out of focus, so that its print can hardly be read,
 * it has below 80; a wall with the noise of a usual camera has about 40.
 */
const blurred = 80;

/** Measures a picture. */
export function measurePicture({ data, width, height }: Pixels): PictureMeasure {
  const count = width * height;
  const luminances = new Float32Array(count);
  let [sum, squares, clipped] = [0, 0, 0];
  for (let pixel = 0; pixel < count; pixel++) {
    const at = pixel * 4;
    // As ITU-R BT.601 weighs colours for the eye.
    const luminance = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    luminances[pixel] = luminance;
    sum += luminance;
    squares += luminance ** 2;
    if (luminance >= clippedFrom) clipped++;
  }
  const mean = sum / count;
  return {
    luminance: mean,
    contrast: Math.sqrt(Math.max(0, squares / count - mean ** 2)),
    clipped: clipped / count,
    edges: measureEdges(luminances, width, height),
  };
}

/** The variance of what the Laplacian, the sum of four neighbours less four times the pixel, gives inside of the frame. */
function measureEdges(luminances: Float32Array, width: number, height: number): number {
  let [sum, squares, count] = [0, 0, 0];
  const at = (index: number) => luminances[index] ?? 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const index = y * width + x;
      const edge = at(index - 1) + at(index + 1) + at(index - width) + at(index + width) - 4 * at(index);
      sum += edge;
      squares += edge ** 2;
      count++;
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}

/** What a measured picture looks like. */
export function judgeLook({ luminance, contrast, clipped, edges }: PictureMeasure): Look {
  if (luminance < black.luminance && contrast < black.contrast) return 'black';
  const light =
    luminance < dark ? 'dark' : luminance > bright.luminance || clipped > bright.clipped ? 'bright' : 'good';
  return `${light}-${edges < blurred ? 'blurred' : 'sharp'}`;
}

/** The measure in the middle of several, of each kind by itself, so that one odd picture among them does not count. */
export function takeMedian(measures: readonly PictureMeasure[]): PictureMeasure {
  const median = (kind: keyof PictureMeasure) =>
    measures.map((measure) => measure[kind]).toSorted((a, b) => a - b)[Math.floor(measures.length / 2)] ?? 0;
  return {
    luminance: median('luminance'),
    contrast: median('contrast'),
    clipped: median('clipped'),
    edges: median('edges'),
  };
}

/** Limits of sizes, each as width and height in pixels. */
export interface SizeLimits {
  recommended: readonly [number, number];

  /** The smallest that is supported. */
  min: readonly [number, number];
}

/** How good the size of a picture is; a phone that is held upright has its longer side upright, too. */
export function judgeSize(width: number, height: number, { recommended, min }: SizeLimits): PictureSize {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const isAtLeast = ([longest, shortest]: readonly [number, number]) => long >= longest && short >= shortest;
  return isAtLeast(recommended) ? 'recommended' : isAtLeast(min) ? 'less-reliable' : 'too-small';
}
