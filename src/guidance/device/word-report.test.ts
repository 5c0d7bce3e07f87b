import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../i18n/words/en.ts';
import type { DeviceTexts } from '../../model/device-page.ts';
import { encodeFindings, findingsAt, findingsCount } from './code.ts';
import type { Findings } from './findings.ts';
import { articlesOfLines } from './judge.ts';
import { readDeviceCode, wordReport } from './word-report.ts';

const texts: DeviceTexts = {
  limits: {
    newerThan: { chrome: 79, edge: 80, firefox: 74, safari: 13 },
    sizes: { recommended: [1920, 1080], min: [640, 480] },
  },
  links: Object.fromEntries(articlesOfLines.map((article) => [article, { url: `/help${article}`, title: article }])),
  words: {
    ...en.device,
    versions: { chrome: 'version 79', edge: 'version 80', firefox: 'version 74', safari: 'version 13' },
    sizes: { recommended: '1920 × 1080', min: '640 × 480' },
  },
};

const findings: Findings = {
  device: 'iphone',
  browser: 'safari-old',
  origin: 'secure',
  storage: 'kept',
  connection: 'online',
  video: 'there',
  camera: { state: 'works', size: 'less-reliable', look: 'dark-sharp' },
};

test('a table says what was found in words, with the way to more', () => {
  const { sum, lines } = wordReport(findings, texts);
  assert.equal(sum, en.device.sums.fails);
  assert.deepEqual(lines.slice(0, 2), [
    { verdict: 'fine', name: 'Where the page is open', said: 'Fine', text: 'In a browser, on an iPhone or iPad.' },
    {
      verdict: 'fails',
      name: 'Browser',
      said: 'Will not work',
      text: 'Safari, not newer than version 13. Persona does not support it. Update the browser, or use another.',
      link: {
        url: '/help/articles/browsers-and-devices/#which-browsers',
        title: '/articles/browsers-and-devices/#which-browsers',
      },
    },
  ]);
  assert.match(lines.find(({ name }) => name === 'Size of the picture')?.text ?? '', /^Below 1920 × 1080 pixels/);
});

const sums: Array<{ name: string; input: Partial<Findings>; expected: string }> = [
  { name: 'all is well', input: {}, expected: en.device.sums.fine },
  { name: 'the camera was not tried', input: { camera: { state: 'unasked' } }, expected: en.device.sums.untried },
  { name: 'something might matter', input: { connection: 'slow' }, expected: en.device.sums.might },
];

for (const { name, input, expected } of sums) {
  test(`when ${name}, the table comes to that`, () => {
    const camera = { state: 'works', size: 'recommended', look: 'good-sharp' } as const;
    assert.equal(wordReport({ ...findings, browser: 'safari', camera, ...input }, texts).sum, expected);
  });
}

test('an agent who types a code sees the table of the caller, for every combination', () => {
  for (let number = 0; number < findingsCount; number += 13) {
    const found = findingsAt(number);
    const code = encodeFindings(found);
    assert.deepEqual(readDeviceCode(code.toLowerCase(), texts), { code, report: wordReport(found, texts) });
    for (const { text } of wordReport(found, texts).lines) assert.doesNotMatch(text, /[{}]|undefined|^\W|newer than\./);
  }
});

const code = encodeFindings(findings);
const typed = [
  { name: 'words', input: 'camera is black', expected: undefined },
  { name: 'the code of an article', input: '7F3Q', expected: undefined },
  { name: 'the code of a place', input: 'YX55#get-a-new-link', expected: undefined },
  { name: 'a path', input: '/fix/camera/', expected: undefined },
  {
    name: 'a code with two letters swapped',
    input: code.replace(/(.)-(.)/, '$2-$1'),
    expected: { problem: en.device.desk.misread },
  },
  { name: 'a code of another version', input: 'M7-3M2-', expected: { problem: en.device.desk.otherVersion } },
];

for (const { name, input, expected } of typed) {
  test(`an agent who types ${name} is told ${expected ? 'so' : 'nothing of a device'}`, () => {
    // The check letter of the other version, whichever it is.
    const inputs = input.endsWith('-') ? [...'2345679ACDEFHJKMPQRTWXY'].map((letter) => input + letter) : [input];
    assert.ok(
      inputs.map((one) => readDeviceCode(one, texts)).some((read) => JSON.stringify(read) === JSON.stringify(expected)),
    );
  });
}
