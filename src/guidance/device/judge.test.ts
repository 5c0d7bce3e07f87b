import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../i18n/words/en.ts';
import { es } from '../../i18n/words/es.ts';
import { findingsAt, findingsCount } from './code.ts';
import type { Findings } from './findings.ts';
import { articlesByHand, articlesOfLines, checks, judge, worstOf } from './judge.ts';

const healthy: Findings = {
  device: 'computer',
  browser: 'chrome',
  origin: 'secure',
  storage: 'kept',
  connection: 'online',
  video: 'there',
  camera: { state: 'works', size: 'recommended', look: 'good-sharp' },
};

const tell = (findings: Findings) =>
  judge(findings)
    .filter(({ verdict }) => verdict !== 'fine')
    .map(({ check, outcome, verdict }) => `${check}.${outcome} ${verdict}`)
    .join(', ');

const rows: Array<{ name: string; input: Partial<Findings>; expected: string }> = [
  { name: 'all is well', input: {}, expected: '' },
  { name: 'a page is open inside of an app', input: { browser: 'inside-app' }, expected: 'app.inside fails' },
  { name: 'Chrome is old', input: { browser: 'chrome-old' }, expected: 'browser.old fails' },
  { name: 'Safari is old', input: { browser: 'safari-old' }, expected: 'browser.old fails' },
  { name: 'it is Brave', input: { browser: 'brave' }, expected: '' },
  { name: 'it is Samsung Internet', input: { browser: 'samsung' }, expected: 'browser.unlisted might' },
  { name: 'it is Internet Explorer', input: { browser: 'explorer' }, expected: 'browser.explorer fails' },
  { name: 'the browser is not known', input: { browser: 'other' }, expected: 'browser.unknown might' },
  {
    name: 'the page came without HTTPS',
    input: { origin: 'insecure', camera: { state: 'no-way' } },
    expected: 'origin.insecure might, camera.notHere might',
  },
  { name: 'nothing is kept', input: { storage: 'refused' }, expected: 'storage.refused fails' },
  { name: 'the connection is slow', input: { connection: 'slow' }, expected: 'connection.slow might' },
  { name: 'there is no connection', input: { connection: 'offline' }, expected: 'connection.offline fails' },
  { name: 'there is no WebRTC', input: { video: 'missing' }, expected: 'video.missing might' },
  { name: 'there is no camera', input: { camera: { state: 'none' } }, expected: 'camera.none fails' },
  { name: 'the camera was not tried', input: { camera: { state: 'unasked' } }, expected: '' },
  { name: 'the camera is allowed', input: { camera: { state: 'allowed' } }, expected: '' },
  { name: 'the camera is blocked', input: { camera: { state: 'blocked' } }, expected: 'permission.blocked fails' },
  { name: 'the camera was refused', input: { camera: { state: 'refused' } }, expected: 'permission.refused fails' },
  {
    name: 'the camera is forbidden',
    input: { camera: { state: 'forbidden' } },
    expected: 'permission.forbidden fails',
  },
  { name: 'the camera is busy', input: { camera: { state: 'busy' } }, expected: 'camera.busy fails' },
  {
    name: 'the browser has no way to a camera',
    input: { camera: { state: 'no-way' } },
    expected: 'camera.noWay fails',
  },
  { name: 'the camera cannot do it', input: { camera: { state: 'unsuitable' } }, expected: 'camera.unsuitable might' },
  { name: 'the camera did not start', input: { camera: { state: 'failed' } }, expected: 'camera.failed might' },
  { name: 'no picture came', input: { camera: { state: 'still' } }, expected: 'camera.still fails' },
  {
    name: 'it is dark and blurred',
    input: { camera: { state: 'works', size: 'less-reliable', look: 'dark-blurred' } },
    expected: 'size.lessReliable might, light.dark might, sharpness.blurred might',
  },
  {
    name: 'the picture is black',
    input: { camera: { state: 'works', size: 'too-small', look: 'black' } },
    expected: 'size.tooSmall fails, light.black fails',
  },
  {
    name: 'the picture cannot be read',
    input: { camera: { state: 'works', size: 'recommended', look: 'unread' } },
    expected: 'light.unread might',
  },
];

for (const { name, input, expected } of rows) {
  test(`when ${name}, that is ${expected === '' ? 'fine' : expected}`, () => {
    assert.equal(tell({ ...healthy, ...input }), expected);
  });
}

test('every combination has a line for each check that can be judged, in one order, and in every language', () => {
  const said = new Set<string>();
  for (let number = 0; number < findingsCount; number += 11) {
    const lines = judge(findingsAt(number));
    const order = lines.map(({ check }) => checks.indexOf(check));
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
    for (const { check, outcome, verdict, article } of lines) {
      said.add(`${check}.${outcome}`);
      assert.equal(article === undefined, verdict === 'fine', `${check}.${outcome}`);
      for (const words of [en, es])
        assert.notEqual((words.device.outcomes[check] as Record<string, string>)[outcome], undefined);
    }
  }
  const worded = Object.entries(en.device.outcomes).flatMap(([check, outcomes]) =>
    Object.keys(outcomes).map((outcome) => `${check}.${outcome}`),
  );
  assert.deepEqual([...said].toSorted(), worded.toSorted());
});

test('what fails counts more than what might matter', () => {
  assert.equal(worstOf(judge(healthy)), 'fine');
  assert.equal(worstOf(judge({ ...healthy, connection: 'slow' })), 'might');
  assert.equal(worstOf(judge({ ...healthy, connection: 'slow', storage: 'refused' })), 'fails');
});

test('the list by hand has the same checks', () => {
  assert.deepEqual(Object.keys(articlesByHand), checks);
  assert.deepEqual(Object.keys(en.device.hands), checks);
  for (const article of Object.values(articlesByHand)) assert.ok(articlesOfLines.includes(article));
});
