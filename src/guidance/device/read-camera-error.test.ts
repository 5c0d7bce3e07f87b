import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCameraError } from './read-camera-error.ts';

const rows = [
  { name: 'a reader who refuses', input: new DOMException('', 'NotAllowedError'), expected: 'refused' },
  {
    name: 'a rule of the site',
    input: new DOMException('', 'NotAllowedError'),
    isForbidden: true,
    expected: 'forbidden',
  },
  { name: 'a reader who refused, in an old browser', input: { name: 'PermissionDeniedError' }, expected: 'refused' },
  { name: 'no camera', input: new DOMException('', 'NotFoundError'), expected: 'none' },
  { name: 'another app', input: new DOMException('', 'NotReadableError'), expected: 'busy' },
  { name: 'another app, in Firefox', input: new DOMException('', 'AbortError'), expected: 'busy' },
  { name: 'another app, in an old browser', input: { name: 'TrackStartError' }, expected: 'busy' },
  { name: 'a camera that cannot do it', input: { name: 'OverconstrainedError' }, expected: 'unsuitable' },
  { name: 'an administrator', input: new DOMException('', 'SecurityError'), expected: 'forbidden' },
  { name: 'something else', input: new Error('?'), expected: 'failed' },
  { name: 'nothing', input: undefined, expected: 'failed' },
];

for (const { name, input, isForbidden = false, expected } of rows) {
  test(`when ${name} is in the way, the camera is ${expected}`, () => {
    assert.equal(readCameraError(input, isForbidden), expected);
  });
}
