import { codeLetters } from '../../schemas/code.ts';
import {
  browsers,
  cameraStates,
  connections,
  devices,
  looks,
  origins,
  pictureSizes,
  storages,
  videos,
  type Camera,
  type Findings,
} from './findings.ts';

/*
  A device code says what was found about a device, on the phone: `K7-3M2-Q`. docs/device-codes.md describes it.

  Its letters are those of the codes of articles without N, which on the phone sounds like M: 23 of them, a prime number. So one check
  letter tells of every single letter that was misread and of any two that changed places. Codes of articles have four or five letters.
*/
const letters = codeLetters.replace('N', '');
const base = letters.length;

/** The version of the lists in `findings.ts`, as the first letter of a code says it. */
const versionLetter = 'K';

/** Between the version and the check letter. */
const places = 4;
const room = base ** places;

/** Spreads numbers that are near each other, so that a code that was misread seldom is another one. Has no factor in common with `room`. */
const spread = 123_457;
const unspread = invert(spread, room);

/** Every camera that can be found, in the order of its numbers. */
const cameras: readonly Camera[] = [
  ...cameraStates.map((state) => ({ state })),
  ...pictureSizes.flatMap((size) => looks.map((look) => ({ state: 'works' as const, size, look }))),
];

/** The fields of findings in the order of their numbers, the first of which counts most. */
const fields = [devices, browsers, origins, storages, connections, videos, cameras] as const;

/** How many findings there are. */
export const findingsCount: number = fields.reduce((product, { length }) => product * length, 1);

/** Findings by their number, from 0 to below `findingsCount`. */
export function findingsAt(number: number): Findings {
  let rest = number;
  const indexes = fields
    .toReversed()
    .map(({ length }) => {
      const index = rest % length;
      rest = (rest - index) / length;
      return index;
    })
    .toReversed();
  const pick = <T>(list: readonly T[], field: number) => list[indexes[field] ?? 0] as T;
  return {
    device: pick(devices, 0),
    browser: pick(browsers, 1),
    origin: pick(origins, 2),
    storage: pick(storages, 3),
    connection: pick(connections, 4),
    video: pick(videos, 5),
    camera: pick(cameras, 6),
  };
}

function numberOf({ device, browser, origin, storage, connection, video, camera }: Findings): number {
  const cameraIndex =
    camera.state === 'works'
      ? cameraStates.length + pictureSizes.indexOf(camera.size) * looks.length + looks.indexOf(camera.look)
      : cameraStates.indexOf(camera.state);
  return [
    devices.indexOf(device),
    browsers.indexOf(browser),
    origins.indexOf(origin),
    storages.indexOf(storage),
    connections.indexOf(connection),
    videos.indexOf(video),
    cameraIndex,
  ].reduce((number, index, field) => number * (fields[field]?.length ?? 1) + index, 0);
}

/** The code of findings: `K7-3M2-Q`. */
export function encodeFindings(findings: Findings): string {
  let rest = multiply(numberOf(findings), spread, room);
  const digits: number[] = [];
  for (let place = 0; place < places; place++) {
    digits.unshift(rest % base);
    rest = Math.floor(rest / base);
  }
  const code = versionLetter + digits.map((digit) => letters[digit]).join('');
  return group(code + (letters[weigh(code) === 0 ? 0 : base - weigh(code)] ?? ''));
}

/** What a typed text says, if it is a device code. */
export type ReadCode =
  | { code: string; findings: Findings }
  /** It is one, of a version that is not known here. */
  | { code: string; findings: undefined };

/**
 * Reads a device code as people type it: in small letters, with spaces, dots or nothing between its parts, and with letters that codes do
 * not have for those they look like. Undefined for anything else, be it one that was misread: a letter that is wrong is always
 * noticed, and so are two that changed places.
 */
export function readCode(typed: string): ReadCode | undefined {
  const upper = typed.normalize('NFKC').trim().toUpperCase();
  const signs = [...upper.replace(/[\s.\-–—_·]+/g, '')];
  if (signs.length !== places + 2) return undefined;
  const [code, ...others] = signs
    .reduce<string[]>(
      (starts, sign) => starts.flatMap((start) => [...(lookAlikes[sign] ?? sign)].map((letter) => start + letter)),
      [''],
    )
    .filter((candidate) => [...candidate].every((letter) => letters.includes(letter)) && weigh(candidate) === 0)
    .filter((candidate) => !candidate.startsWith(versionLetter) || numberIn(candidate) < findingsCount);
  if (code === undefined || others.length > 0) return undefined;
  if (code.startsWith(versionLetter)) return { code: group(code), findings: findingsAt(numberIn(code)) };
  // A word of six letters may be a code by chance, so one of another version is told by its hyphens, too.
  return form.test(upper) ? { code: group(code), findings: undefined } : undefined;
}

/** Whether a typed text was meant as a device code, and is none: it was misread or mistyped. */
export function isMisreadCode(typed: string): boolean {
  const text = typed.normalize('NFKC').trim();
  // Three words may have the form, too: “my red x”.
  const isMeant = (form.test(text) && /[\d–—-]/.test(text)) || (startsAsCode.test(text) && /\d/.test(text));
  return isMeant && readCode(typed) === undefined;
}

const form = /^\w{2}[\s.–—-]+\w{3}[\s.–—-]+\w$/;
const startsAsCode = new RegExp(`^${versionLetter}\\w{${String(places + 1)}}$`, 'i');

/** What is typed for letters that it looks or sounds like. Where there are several, the check letter says which. */
const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'DQ',
  '1': 'J7T',
  '8': '36',
  B: '36',
  G: '6C',
  I: 'J7T',
  L: 'J7T',
  N: 'M',
  O: 'DQ',
  S: '5',
  U: 'WY',
  V: 'WY',
  Z: '2',
};

const group = (code: string) => `${code.slice(0, 2)}-${code.slice(2, 5)}-${code.slice(5)}`;

/** The number that stands between the version and the check letter. */
const numberIn = (code: string): number =>
  multiply(
    [...code.slice(1, -1)].reduce((number, letter) => number * base + letters.indexOf(letter), 0),
    unspread,
    room,
  );

/** The sum of the letters, each times its place from the end, in the arithmetic of `base`. It is 0 for a whole code. */
function weigh(code: string): number {
  const sum = [...code].reduce((total, letter, index) => total + letters.indexOf(letter) * (places + 2 - index), 0);
  return sum % base;
}

/** Products here are below 2^53. */
const multiply = (one: number, other: number, modulus: number) => (one * other) % modulus;

/** What a number has to be multiplied by to make 1. */
function invert(number: number, modulus: number): number {
  let [a, b, x, y] = [number, modulus, 1, 0];
  while (b > 0) {
    const quotient = Math.floor(a / b);
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  return ((x % modulus) + modulus) % modulus;
}
