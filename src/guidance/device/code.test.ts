import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePattern } from '../../schemas/code.ts';
import { encodeFindings, findingsAt, findingsCount, isMisreadCode, readCode } from './code.ts';
import type { Findings } from './findings.ts';

const letters = '2345679ACDEFHJKMPQRTWXY';
const all = Array.from({ length: findingsCount }, (_, number) => findingsAt(number));
/** Some of them, spread over all. */
const some = all.filter((_, number) => number % 199 === 0);

test('every combination of findings becomes a code of its own, and the code the same findings again', () => {
  assert.equal(all.length, 37_800);
  assert.equal(new Set(all.map((findings) => JSON.stringify(findings))).size, all.length);
  const codes = all.map(encodeFindings);
  assert.equal(new Set(codes).size, all.length);
  const lost = codes.filter(
    (code, number) => JSON.stringify(readCode(code)) !== JSON.stringify({ code, findings: all[number] }),
  );
  assert.deepEqual(lost, []);
});

test('a code has no letter that looks or sounds like another, and is no code of an article', () => {
  for (const code of some.map(encodeFindings)) {
    assert.match(code, new RegExp(`^K[${letters}]-[${letters}]{3}-[${letters}]$`));
    assert.doesNotMatch(code.replaceAll('-', ''), codePattern);
  }
});

test('any single letter that was misread is noticed', () => {
  for (const code of some.map(encodeFindings)) {
    const plain = code.replaceAll('-', '');
    for (const place of plain.split('').keys()) {
      for (const letter of letters.replace(plain[place] ?? '', '')) {
        const misread = plain.slice(0, place) + letter + plain.slice(place + 1);
        assert.equal(readCode(misread), undefined, `${misread} instead of ${plain}`);
      }
    }
  }
});

test('any two letters that changed places are noticed', () => {
  for (const code of some.map(encodeFindings)) {
    const plain = code.replaceAll('-', '').split('');
    for (const one of plain.keys()) {
      for (const other of plain.keys()) {
        if (plain[one] === plain[other]) continue;
        const swapped = plain
          .with(one, plain[other] ?? '')
          .with(other, plain[one] ?? '')
          .join('');
        assert.equal(readCode(swapped), undefined, `${swapped} instead of ${code}`);
      }
    }
  }
});

const healthy: Findings = {
  device: 'iphone',
  browser: 'safari',
  origin: 'secure',
  storage: 'kept',
  connection: 'online',
  video: 'there',
  camera: { state: 'works', size: 'recommended', look: 'good-sharp' },
};

// What was read out once must mean the same for as long as codes start with K. A list in findings.ts that is changed in any way asks for
// the next letter: docs/device-codes.md.
const said: Array<{ name: string; input: Findings; expected: string }> = [
  { name: 'a good iPhone', input: healthy, expected: 'KX-774-4' },
  {
    name: 'a refused camera',
    input: { ...healthy, device: 'android', browser: 'chrome', camera: { state: 'refused' } },
    expected: 'KF-P63-J',
  },
  {
    name: 'a page inside of an app',
    input: { ...healthy, browser: 'inside-app', camera: { state: 'no-way' } },
    expected: 'KQ-JFR-D',
  },
  {
    name: 'the last of all',
    input: {
      device: 'computer',
      browser: 'other',
      origin: 'insecure',
      storage: 'refused',
      connection: 'offline',
      video: 'missing',
      camera: { state: 'works', size: 'too-small', look: 'unread' },
    },
    expected: 'KP-KPY-E',
  },
];

for (const { name, input, expected } of said) {
  test(`the code of ${name} stays what it is`, () => assert.equal(encodeFindings(input), expected));
}

const code = encodeFindings(healthy);
const typed = [
  { name: 'in small letters', input: code.toLowerCase() },
  { name: 'without hyphens', input: code.replaceAll('-', '') },
  { name: 'with spaces', input: ` ${code.replaceAll('-', ' ')} ` },
  { name: 'letter by letter', input: code.replaceAll('-', '').split('').join(' ') },
  { name: 'with dots and long hyphens', input: code.replace('-', '–').replace('-', '.') },
  { name: 'in full width', input: code.replace('K', 'Ｋ') },
];

for (const { name, input } of typed) {
  test(`a code is read when it is typed ${name}`, () => assert.deepEqual(readCode(input), { code, findings: healthy }));
}

test('letters that codes do not have are read as what they look like', () => {
  const pairs = [
    ['0', 'DQ'],
    ['O', 'DQ'],
    ['1', 'J7T'],
    ['I', 'J7T'],
    ['L', 'J7T'],
    ['S', '5'],
    ['Z', '2'],
    ['N', 'M'],
    ['G', '6C'],
  ] as const;
  for (const [sign, meant] of pairs) {
    let read = 0;
    for (const right of some.map(encodeFindings)) {
      const place = [...right].findIndex((letter) => meant.includes(letter));
      if (place < 0) continue;
      const found = readCode(right.slice(0, place) + sign + right.slice(place + 1));
      // Where two would do, none is taken.
      assert.ok(found === undefined || found.code === right, `${right} with ${sign}`);
      if (found) read++;
    }
    assert.ok(read > 10, `${sign} was read ${read} times`);
  }
});

test('a code of another version is known as one', () => {
  // Another letter and the check letter that goes with it, as the next version would have them.
  const next = letters
    .split('')
    .map((check) => readCode(`M7-3M2-${check}`))
    .filter((read) => read !== undefined);
  assert.equal(next.length, 1);
  assert.equal(next[0]?.findings, undefined);
});

for (const input of ['', 'camera', 'refuse', 'black', '7F3Q', 'N9F6', 'KKKKKK', '2FA', '+1 555', 'K7 3M', '/go/7F3Q']) {
  test(`“${input}” is no device code`, () => assert.equal(readCode(input), undefined));
}

const misread = [
  { name: 'with a wrong letter', input: code.replace(/.$/, (last) => (last === 'A' ? 'C' : 'A')), expected: true },
  { name: 'that is right', input: code, expected: false },
  { name: 'with a wrong letter and no hyphens', input: code.replaceAll('-', '').replace(/.$/, 'A'), expected: true },
  { name: 'that is three words', input: 'my red x', expected: false },
  { name: 'that is words', input: 'link expired', expected: false },
  { name: 'of an article', input: '7F3Q', expected: false },
];

for (const { name, input, expected } of misread) {
  test(`a text ${name} ${expected ? 'has' : 'does not have'} the form of a code that was misread`, () =>
    assert.equal(isMisreadCode(input), expected));
}
