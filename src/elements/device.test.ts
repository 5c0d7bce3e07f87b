import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognizeDevice } from './device.ts';

const rows = [
  {
    name: 'Safari on an iPhone',
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    touchPoints: 5,
    expected: { device: 'iphone', browser: 'safari' },
  },
  {
    name: 'Chrome on an iPhone',
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0.0.0 Mobile/15E148 Safari/604.1',
    touchPoints: 5,
    expected: { device: 'iphone', browser: 'chrome' },
  },
  {
    name: 'an iPad that asks for the desktop site',
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    touchPoints: 5,
    expected: { device: 'iphone', browser: 'safari' },
  },
  {
    name: 'Safari on a Mac',
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    touchPoints: 0,
    expected: { device: 'computer', browser: 'safari' },
  },
  {
    name: 'Chrome on Android',
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
    touchPoints: 5,
    expected: { device: 'android', browser: 'chrome' },
  },
  {
    name: 'Samsung Internet',
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
    touchPoints: 5,
    expected: { device: 'android', browser: 'samsung' },
  },
  {
    name: 'Edge on Windows',
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
    touchPoints: 10,
    expected: { device: 'computer', browser: 'edge' },
  },
  {
    name: 'Firefox on Linux',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
    touchPoints: 0,
    expected: { device: 'computer', browser: 'firefox' },
  },
] as const;

for (const { name, userAgent, touchPoints, expected } of rows) {
  test(`recognizes ${name}`, () => assert.deepEqual(recognizeDevice(userAgent, touchPoints), expected));
}
