import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognizeBrowser } from './recognize-browser.ts';

const newerThan = { chrome: 79, edge: 80, firefox: 74, safari: 13 };

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const android = 'Mozilla/5.0 (Linux; Android 10; K)';
const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)';
const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko)';

const rows: Array<{ name: string; input: string; touchPoints?: number; isBrave?: boolean; expected: string }> = [
  {
    name: 'Chrome on Windows',
    input: `${windows} ${blink} Chrome/131.0.0.0 Safari/537.36`,
    expected: 'computer chrome',
  },
  {
    name: 'Chrome without a window',
    input: `${windows} ${blink} HeadlessChrome/131.0.0.0 Safari/537.36`,
    expected: 'computer chrome',
  },
  { name: 'Chrome 80', input: `${windows} ${blink} Chrome/80.0.3987.87 Safari/537.36`, expected: 'computer chrome' },
  {
    name: 'Chrome 79',
    input: `${windows} ${blink} Chrome/79.0.3945.88 Safari/537.36`,
    expected: 'computer chrome-old',
  },
  {
    name: 'Chrome 49',
    input: `${windows} ${blink} Chrome/49.0.2623.112 Safari/537.36`,
    expected: 'computer chrome-old',
  },
  {
    name: 'Chrome on Android',
    input: `${android} ${blink} Chrome/131.0.0.0 Mobile Safari/537.36`,
    expected: 'android chrome',
  },
  {
    name: 'Chrome on an iPhone',
    input: `${iPhone} ${webKit} CriOS/131.0.0.0 Mobile/15E148 Safari/604.1`,
    expected: 'iphone chrome',
  },
  {
    name: 'Safari on an iPhone',
    input: `${iPhone} ${webKit} Version/18.1 Mobile/15E148 Safari/604.1`,
    expected: 'iphone safari',
  },
  {
    name: 'Safari 13 on an iPhone',
    input: `${iPhone} ${webKit} Version/13.1.2 Mobile/15E148 Safari/604.1`,
    expected: 'iphone safari-old',
  },
  { name: 'Safari 14 on a Mac', input: `${mac} ${webKit} Version/14.0 Safari/605.1.15`, expected: 'computer safari' },
  {
    name: 'an iPad that asks for the desktop site',
    input: `${mac} ${webKit} Version/18.1 Safari/605.1.15`,
    touchPoints: 5,
    expected: 'iphone safari',
  },
  {
    name: 'Firefox',
    input: 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
    expected: 'computer firefox',
  },
  {
    name: 'Firefox 74',
    input: 'Mozilla/5.0 (Windows NT 10.0; rv:74.0) Gecko/20100101 Firefox/74.0',
    expected: 'computer firefox-old',
  },
  {
    name: 'Firefox on an iPhone',
    input: `${iPhone} ${webKit} FxiOS/133.0 Mobile/15E148 Safari/605.1.15`,
    expected: 'iphone firefox',
  },
  {
    name: 'Edge',
    input: `${windows} ${blink} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`,
    expected: 'computer edge',
  },
  {
    name: 'Edge 80',
    input: `${windows} ${blink} Chrome/80.0.3987.87 Safari/537.36 Edg/80.0.361.48`,
    expected: 'computer edge-old',
  },
  {
    name: 'Edge before Chromium',
    input: `${windows} ${blink} Chrome/70.0.3538.102 Safari/537.36 Edge/18.19042`,
    expected: 'computer edge-old',
  },
  {
    name: 'Edge on Android',
    input: `${android} ${blink} Chrome/131.0.0.0 Mobile Safari/537.36 EdgA/131.0.0.0`,
    expected: 'android edge',
  },
  {
    name: 'Brave',
    input: `${windows} ${blink} Chrome/131.0.0.0 Safari/537.36`,
    isBrave: true,
    expected: 'computer brave',
  },
  {
    name: 'Brave on an iPhone',
    input: `${iPhone} ${webKit} Version/18.1 Mobile/15E148 Safari/604.1`,
    isBrave: true,
    expected: 'iphone brave',
  },
  {
    name: 'Samsung Internet',
    input: `${android} ${blink} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
    expected: 'android samsung',
  },
  {
    name: 'Opera',
    input: `${windows} ${blink} Chrome/131.0.0.0 Safari/537.36 OPR/117.0.0.0`,
    expected: 'computer opera',
  },
  {
    name: 'Opera on an iPhone',
    input: `${iPhone} ${webKit} Version/18.1 Mobile/15E148 Safari/604.1 OPT/5.3.0`,
    expected: 'iphone opera',
  },
  {
    name: 'DuckDuckGo on Android',
    input: `${android} ${blink} Version/4.0 Chrome/131.0.0.0 Mobile DuckDuckGo/5 Safari/537.36`,
    expected: 'android duckduckgo',
  },
  {
    name: 'DuckDuckGo on an iPhone',
    input: `${iPhone} ${webKit} Version/18.1 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`,
    expected: 'iphone duckduckgo',
  },
  {
    name: 'DuckDuckGo on a Mac',
    input: `${mac} ${webKit} Version/18.1 Safari/605.1.15 Ddg/18.1`,
    expected: 'computer duckduckgo',
  },
  {
    name: 'Internet Explorer 11',
    input: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
    expected: 'computer explorer',
  },
  {
    name: 'Internet Explorer 9',
    input: 'Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1)',
    expected: 'computer explorer',
  },
  {
    name: 'Vivaldi',
    input: `${windows} ${blink} Chrome/131.0.0.0 Safari/537.36 Vivaldi/7.0`,
    expected: 'computer other',
  },
  {
    name: 'the browser of Android before Chrome',
    input:
      'Mozilla/5.0 (Linux; U; Android 4.0.3) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30',
    expected: 'android other',
  },
  {
    name: 'a browser of GNOME',
    input: `Mozilla/5.0 (X11; Linux x86_64) ${webKit} Version/17.0 Safari/605.1.15`,
    expected: 'computer other',
  },
  { name: 'a browser that says nothing', input: 'Mozilla/5.0', expected: 'computer other' },
  { name: 'nothing at all', input: '', expected: 'computer other' },
  {
    name: 'Facebook on Android',
    input: `Mozilla/5.0 (Linux; Android 13; Pixel 7 Build/TQ3A; wv) ${blink} Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0.0.0;]`,
    expected: 'android inside-app',
  },
  {
    name: 'Facebook on an iPhone',
    input: `${iPhone} ${webKit} Mobile/15E148 [FBAN/FBIOS;FBAV/440.0.0.0;FBBV/1]`,
    expected: 'iphone inside-app',
  },
  {
    name: 'Instagram on an iPhone',
    input: `${iPhone} ${webKit} Mobile/15E148 Instagram 310.0.0.0`,
    expected: 'iphone inside-app',
  },
  {
    name: 'Instagram on Android',
    input: `Mozilla/5.0 (Linux; Android 13; Pixel 7) ${blink} Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36 Instagram 310.0.0.0 Android`,
    expected: 'android inside-app',
  },
  { name: 'LinkedIn', input: `${iPhone} ${webKit} Mobile/15E148 [LinkedInApp]/9.30`, expected: 'iphone inside-app' },
  {
    name: 'the Google app on an iPhone',
    input: `${iPhone} ${webKit} GSA/340.0 Mobile/15E148 Safari/604.1`,
    expected: 'iphone inside-app',
  },
  {
    name: 'WeChat',
    input: `${android} ${blink} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47`,
    expected: 'android inside-app',
  },
  { name: 'Line', input: `${iPhone} ${webKit} Mobile/15E148 Safari Line/14.0.0`, expected: 'iphone inside-app' },
  {
    name: 'an app on Android without a name',
    input: `Mozilla/5.0 (Linux; Android 13; SM-G991B; wv) ${blink} Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36`,
    expected: 'android inside-app',
  },
  {
    name: 'an app on an iPhone without a name',
    input: `${iPhone} ${webKit} Mobile/15E148`,
    expected: 'iphone inside-app',
  },
  { name: 'an app on a Mac without a name', input: `${mac} ${webKit}`, expected: 'computer inside-app' },
  {
    name: 'Teams on a computer',
    input: `${windows} ${blink} Teams/1.6.00 Chrome/108.0 Electron/22.3 Safari/537.36`,
    expected: 'computer inside-app',
  },
];

for (const { name, input, touchPoints = 0, isBrave = false, expected } of rows) {
  test(`${name} is known as ${expected}`, () => {
    const { device, browser } = recognizeBrowser({ userAgent: input, touchPoints, isBrave }, newerThan);
    assert.equal(`${device} ${browser}`, expected);
  });
}
