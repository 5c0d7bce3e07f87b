import { fromPath } from './addresses.ts';
import { devices, type Page } from '@playwright/test';
import { readBuildFolder } from './build-folder.ts';
import {
  address,
  cameraStep,
  checkDevice,
  lineOf,
  listCameras,
  readCode,
  rememberCameras,
  start,
  status,
  table,
  tryCamera,
  withCamera,
} from './device-parts.ts';
import { listDarkObstacles, listObstacles, listSidewaysScroll } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { languages } from './languages.ts';
import { collectRequests } from './requests.ts';
import { sites } from './sites.ts';

test.use({ launchOptions: withCamera('allow') });

/** Has the browser know that its reader blocked the camera before. */
async function blockCamera(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.send('Browser.setPermission', {
    permission: { name: 'camera' },
    setting: 'denied',
    ...(targetInfo.browserContextId !== undefined && { browserContextId: targetInfo.browserContextId }),
  });
}

/** Has the camera fail with an error of this name, as far as the page can know. */
const failCamera = (page: Page, name: string) =>
  page.addInitScript((error) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
  }, name);

test.describe('Checking a device whose camera is allowed', () => {
  test.use({ permissions: ['camera'] });

  test(
    'a reader learns in two steps that all is well, and the camera is off again',
    { tag: '@both' },
    async ({ page }) => {
      await rememberCameras(page);
      await checkDevice(page);
      await expect(page.getByText('So far, nothing is in the way.').last()).toBeVisible();
      await expect(lineOf(page, 'Permission for the camera')).toContainText('Fine');
      // Nobody has been asked for it yet.
      expect(await listCameras(page)).toEqual([]);
      await expect(lineOf(page, 'Light')).toHaveCount(0);
      const first = await readCode(page).textContent();

      await cameraStep(page).getByRole('button', { name: 'Switch the camera on' }).click();
      const picture = page.getByLabel('The picture of your camera');
      await expect(picture).toBeVisible();
      await expect(cameraStep(page).getByRole('button', { name: 'Switch the camera off' })).toBeFocused();
      await expect.poll(() => picture.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0.3);
      expect(await listCameras(page)).toEqual(['video live']);

      await expect(cameraStep(page).getByRole('button', { name: 'Try the camera again' })).toBeFocused({
        timeout: 18_000,
      });
      await expect(picture).toBeHidden();
      expect(await listCameras(page)).toEqual(['video ended']);
      expect(await picture.evaluate((video: HTMLVideoElement) => video.srcObject)).toBeNull();
      for (const check of ['Size of the picture', 'Light', 'Sharpness'])
        await expect(lineOf(page, check)).toContainText('Fine');
      await expect(cameraStep(page).getByRole('status')).toContainText('The camera is off again.');
      await expect(page.getByText('Nothing that was looked at is in the way.').first()).toBeVisible();
      await expect(readCode(page)).not.toHaveText(first ?? '');
    },
  );

  test('a reader’s device asks nobody for anything once the program is there', async ({ page, baseURL, site }) => {
    const requests = collectRequests(page);
    await page.goto(address);
    expect(requests.filter((path) => !path.includes('/logo/'))).toEqual([fromPath(new URL(address, baseURL).pathname)]);
    requests.length = 0;
    await start(page).click();
    await expect(table(page)).toBeVisible();
    const build = fromPath(new URL(readBuildFolder(sites[site].folder), baseURL).pathname);
    // Programs share files that Astro names.
    const shared = new RegExp(`^${fromPath(new URL('_astro/', baseURL).pathname)}[^/]+\\.js$`);
    expect(requests.filter((path) => !shared.test(path)).toSorted()).toEqual([
      `${build}check-device.js`,
      `${build}device.en.js`,
    ]);
    requests.length = 0;
    await tryCamera(page);
    await start(page).click();
    await expect(lineOf(page, 'Light')).toHaveCount(0);
    expect(requests).toEqual([]);
    // Not even the address tells of it.
    await expect(page).toHaveURL(address);
  });

  test('a reader switches the camera off at once', async ({ page }) => {
    await rememberCameras(page);
    await checkDevice(page);
    await cameraStep(page).getByRole('button', { name: 'Switch the camera on' }).click();
    await cameraStep(page).getByRole('button', { name: 'Switch the camera off' }).click();
    await expect(cameraStep(page).getByRole('button', { name: 'Try the camera again' })).toBeVisible();
    expect(await listCameras(page)).toEqual(['video ended']);
  });

  for (const [how, leave] of [
    [
      'hides the page',
      () => {
        Object.defineProperty(document, 'hidden', { value: true });
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    [
      'leaves the page',
      () => {
        dispatchEvent(new PageTransitionEvent('pagehide'));
      },
    ],
    [
      'has the page changed by something else',
      () => {
        document.querySelector('help-check-device')?.remove();
      },
    ],
  ] as const) {
    test(`a reader who ${how} takes the camera along nowhere`, async ({ page }) => {
      await rememberCameras(page);
      await checkDevice(page);
      await cameraStep(page).getByRole('button', { name: 'Switch the camera on' }).click();
      await expect(page.getByLabel('The picture of your camera')).toBeVisible();
      expect(await listCameras(page)).toEqual(['video live']);
      await page.evaluate(leave);
      expect(await listCameras(page)).toEqual(['video ended']);
    });
  }

  test('a reader who goes elsewhere and comes back finds the camera off', async ({ page }) => {
    await checkDevice(page);
    await cameraStep(page).getByRole('button', { name: 'Switch the camera on' }).click();
    await expect(page.getByLabel('The picture of your camera')).toBeVisible();
    await page.getByRole('link', { name: 'Home' }).click();
    await page.goBack();
    await expect(page.getByLabel('The picture of your camera')).toBeHidden();
  });

  test('a reader with a dark, black or blurred picture is told while the camera is on', async ({ page }) => {
    test.slow();
    for (const [color, hint, check, verdict] of [
      ['#101010', 'It is dark. Go closer to a window or a lamp.', 'Light', 'Might matter'],
      ['#000000', 'The picture is black. Is something over the lens?', 'Light', 'Will not work'],
      ['#ffffff', 'It is too bright. Turn away from the light.', 'Light', 'Might matter'],
      ['#808080', 'It is blurred. Hold the printed page a little farther away.', 'Sharpness', 'Might matter'],
    ] as const) {
      await page.addInitScript((fill) => {
        navigator.mediaDevices.getUserMedia = () => {
          const canvas = document.createElement('canvas');
          canvas.width = 1280;
          canvas.height = 720;
          const context = canvas.getContext('2d');
          const paint = () => {
            if (!context) return;
            context.fillStyle = fill;
            context.fillRect(0, 0, canvas.width, canvas.height);
          };
          paint();
          setInterval(paint, 50);
          return Promise.resolve(canvas.captureStream(20));
        };
      }, color);
      await checkDevice(page);
      await cameraStep(page).getByRole('button', { name: 'Switch the camera on' }).click();
      await expect(cameraStep(page).getByRole('status')).toHaveText(hint);
      await cameraStep(page).getByRole('button', { name: 'Switch the camera off' }).click();
      await expect(lineOf(page, check)).toContainText(verdict);
      await expect(lineOf(page, 'Size of the picture')).toContainText('Might matter');
      await expect(lineOf(page, check).getByRole('link')).toHaveCount(1);
    }
  });

  test('a reader whose browser changes what pages read of pictures is asked to look', async ({ page }) => {
    await page.addInitScript(() => {
      // As Firefox answers that resists fingerprinting.
      CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) =>
        new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
    });
    await checkDevice(page);
    await cameraStep(page).getByRole('button', { name: 'Switch the camera on' }).click();
    await expect(cameraStep(page).getByRole('status')).toHaveText(
      'Look at the picture yourself: can you read the print?',
    );
    await cameraStep(page).getByRole('button', { name: 'Switch the camera off' }).click();
    await expect(lineOf(page, 'Light')).toContainText('can you read small print?');
  });

  test('a reader does all of it by keyboard', async ({ page }) => {
    await page.goto(address);
    await start(page).focus();
    await page.keyboard.press('Enter');
    await expect(table(page)).toBeVisible();
    await expect(start(page)).toBeFocused();
    await expect(start(page)).toHaveText('Check it again');
    const on = cameraStep(page).getByRole('button', { name: 'Switch the camera on' });
    for (let step = 0; step < 20 && !(await on.evaluate((button) => button === document.activeElement)); step++)
      await page.keyboard.press('Tab');
    await expect(on).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cameraStep(page).getByRole('button', { name: 'Switch the camera off' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cameraStep(page).getByRole('button', { name: 'Try the camera again' })).toBeFocused();
  });

  test('a reader with a screen reader hears what it comes to, and finds each part by its name', async ({ page }) => {
    await page.goto(address);
    expect(await listObstacles(page), 'before').toEqual([]);
    await start(page).click();
    await expect(status(page)).toHaveText('So far, nothing is in the way. Now try the camera.');
    await expect(page.getByRole('region', { name: 'What was found' })).toBeVisible();
    expect(await listObstacles(page), 'what was found').toEqual([]);
    expect(await listDarkObstacles(page), 'what was found, in the dark').toEqual([]);
    await cameraStep(page).getByRole('button', { name: 'Switch the camera on' }).click();
    await expect(page.getByLabel('The picture of your camera')).toBeVisible();
    expect(await listObstacles(page), 'the camera').toEqual([]);
    expect(await listDarkObstacles(page), 'the camera, in the dark').toEqual([]);
  });

  test('a reader with any screen scrolls nowhere sideways', async ({ page }) => {
    await checkDevice(page);
    await tryCamera(page);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
      expect(await listSidewaysScroll(page, [320, 360, 992, 1440]), direction).toEqual([]);
    }
  });

  test('a reader copies the code', async ({ page }) => {
    await page.context().grantPermissions(['camera', 'clipboard-write']);
    await page.addInitScript(() => {
      navigator.clipboard.writeText = (text) => {
        document.title = text;
        return Promise.resolve();
      };
    });
    await checkDevice(page);
    const code = page.getByRole('region', { name: 'A code to read out' });
    await code.getByRole('button', { name: 'Copy' }).click();
    await expect(code.getByRole('status')).toHaveText('Copied');
    await expect(page).toHaveTitle((await readCode(page).textContent()) ?? '');
  });

  test('a reader prints what was found, and its code', async ({ page }) => {
    await checkDevice(page);
    await page.emulateMedia({ media: 'print' });
    await expect(table(page)).toBeVisible();
    await expect(readCode(page)).toBeVisible();
    await expect(cameraStep(page)).toBeHidden();
    await expect(start(page)).toBeHidden();
  });

  test('a reader of Spanish checks the device in Spanish', async ({ page }) => {
    await page.goto(`es/${address}`);
    await page.getByRole('button', { name: 'Revisar este dispositivo' }).click();
    const results = page.getByRole('list', { name: 'Resultado' });
    await expect(results.getByRole('listitem').first()).toContainText('En un navegador, en una computadora.');
    await page.getByRole('button', { name: 'Encender la cámara' }).click();
    await expect(results.getByText('La imagen es nítida.')).toBeVisible({ timeout: 18_000 });
    expect(await listObstacles(page)).toEqual([]);
  });

  test('every way out of the table leads to a section that is there', async ({ page, baseURL, site }) => {
    await page.goto(address);
    for (const { lang } of languages) {
      const file = new URL(`${readBuildFolder(sites[site].folder)}device.${lang}.js`, baseURL).href;
      const text = await (await page.request.get(file)).text();
      const { links } = JSON.parse(text.replace('export default ', '')) as { links: Record<string, { url: string }> };
      const ways = Object.values(links).map(({ url }) => url);
      expect(ways.length).toBeGreaterThan(12);
      for (const way of ways) {
        const [path = '', id] = way.split('#');
        const html = await (await page.request.get(path)).text();
        expect.soft(html, way).toContain('</h1>');
        if (id !== undefined) expect.soft(html, way).toMatch(new RegExp(`\\sid="?${id}["\\s>]`));
      }
    }
  });
});

test.describe('Checking a device whose camera is in the way', () => {
  test('a reader who blocked the camera before is told without a question', async ({ page }) => {
    await blockCamera(page);
    await checkDevice(page);
    await expect(lineOf(page, 'Permission for the camera')).toContainText('It is blocked for this page.');
  });

  for (const [error, check, said] of [
    ['NotReadableError', 'Camera', 'Another app may have it'],
    ['NotFoundError', 'Camera', 'No camera was found.'],
    ['OverconstrainedError', 'Camera', 'It cannot give the picture'],
    ['SecurityError', 'Permission for the camera', 'an administrator may have locked it'],
    ['UnknownError', 'Camera', 'It did not start.'],
  ] as const) {
    test(`a reader whose camera answers ${error} is told what to do`, async ({ page }) => {
      await failCamera(page, error);
      await checkDevice(page);
      await tryCamera(page);
      await expect(lineOf(page, check)).toContainText(said);
      await expect(lineOf(page, check).getByRole('link')).toHaveCount(1);
      await expect(readCode(page)).toBeVisible();
    });
  }

  test('a reader whose browser does not let the picture play is told so, and the camera is off', async ({ page }) => {
    await page.context().grantPermissions(['camera']);
    await rememberCameras(page);
    await page.addInitScript(() => {
      HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await checkDevice(page);
    await tryCamera(page);
    await expect(lineOf(page, 'Camera')).toContainText('no picture came');
    expect(await listCameras(page)).toEqual(['video ended']);
  });

  test('a reader whose browser is too old for a camera is not asked for one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
      Object.defineProperty(navigator, 'permissions', { value: undefined });
    });
    await checkDevice(page);
    await expect(lineOf(page, 'Camera')).toContainText('This browser shows no camera to any page.');
    await expect(cameraStep(page)).toBeHidden();
  });

  test('a reader on a page that another site’s rule keeps the camera from is told that nobody asked', async ({
    page,
  }) => {
    await page.route(`**/${address}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'permissions-policy': 'camera=()' } });
    });
    await checkDevice(page);
    await expect(lineOf(page, 'Permission for the camera')).toContainText('the browser did not even ask');
    await expect(cameraStep(page)).toBeHidden();
  });
});

test.describe('Checking what else a device can do', () => {
  test('a reader whose browser keeps nothing and has no WebRTC is told so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Storage.prototype, 'setItem', {
        value: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
      Reflect.deleteProperty(globalThis, 'RTCPeerConnection');
      Object.defineProperty(navigator, 'connection', { value: { effectiveType: '2g' } });
    });
    await checkDevice(page);
    await expect(lineOf(page, 'Storage')).toContainText('Will not work');
    await expect(lineOf(page, 'Live video')).toContainText('Might matter');
    await expect(lineOf(page, 'Connection')).toContainText('Might matter');
  });

  test('a reader who lost the connection since is told so, from what is here already', async ({ page }) => {
    await checkDevice(page);
    await page.context().setOffline(true);
    await start(page).click();
    await expect(lineOf(page, 'Connection')).toContainText('there is no connection');
    await page.context().setOffline(false);
    await start(page).click();
    await expect(lineOf(page, 'Connection')).toContainText('The browser is connected.');
  });

  test('a page without HTTPS is said to be one, and no camera is asked for', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'isSecureContext', { value: false });
      Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
    });
    await checkDevice(page);
    await expect(lineOf(page, 'Secure page')).toContainText('Might matter');
    await expect(lineOf(page, 'Camera')).toContainText('It cannot be looked at on a page without HTTPS.');
  });
});

const { userAgent: chromeOnAndroid = '' } = devices['Pixel 7'] ?? {};
const { userAgent: safariOnPhone = '' } = devices['iPhone 15'] ?? {};
const { userAgent: chrome = '' } = devices['Desktop Chrome'] ?? {};
const readers = [
  { who: 'Chrome 79', userAgent: chrome.replace(/Chrome\/\d+/, 'Chrome/79'), check: 'Browser', said: 'Will not work' },
  { who: 'Chrome 80', userAgent: chrome.replace(/Chrome\/\d+/, 'Chrome/80'), check: 'Browser', said: 'Fine' },
  {
    who: 'Safari 13',
    userAgent: safariOnPhone.replace(/Version\/\d+/, 'Version/13'),
    check: 'Browser',
    said: 'Will not work',
  },
  {
    who: 'Internet Explorer',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko',
    check: 'Browser',
    said: 'Internet Explorer',
  },
  {
    who: 'Samsung Internet',
    userAgent: chromeOnAndroid.replace('Chrome/', 'SamsungBrowser/27.0 Chrome/'),
    check: 'Browser',
    said: 'Might matter',
  },
  {
    who: 'Facebook',
    userAgent: `${chromeOnAndroid.replace(')', '; wv)')} [FB_IAB/FB4A;FBAV/440.0.0.0;]`,
    check: 'Where the page is open',
    said: 'Will not work',
  },
  {
    who: 'Instagram on an iPhone',
    userAgent: `${safariOnPhone.replace(/Version\S+ | Safari\S+/g, '')} Instagram 310.0.0.0`,
    check: 'Where the page is open',
    said: 'an iPhone or iPad',
  },
];

for (const { who, userAgent, check, said } of readers) {
  test.describe(`in ${who}`, () => {
    test.use({ userAgent });

    test(`a reader in ${who} is told whether Persona supports it`, async ({ page }) => {
      await checkDevice(page);
      await expect(lineOf(page, check)).toContainText(said);
      if (check !== 'Browser')
        await expect(lineOf(page, check).getByRole('link')).toHaveAttribute('href', /open-in-your-browser/);
    });
  });
}

test.describe('Checking a device when JavaScript is unavailable or fails', () => {
  test('a reader whose program does not arrive is told so, and goes through the list', async ({ page, cutOff }) => {
    const mend = await cutOff('**/check-device.js*');
    await page.goto(address);
    await start(page).click();
    await expect(status(page)).toHaveText(/^The check could not be loaded\./);
    await expect(page.getByRole('list', { name: 'Go through it by hand' })).toBeVisible();
    await mend();
    await start(page).click();
    await expect(table(page)).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader goes through the same list by hand', { tag: '@both' }, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText('Is there no button here?')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Check this device' })).toBeHidden();
      const list = page.getByRole('list', { name: 'Go through it by hand' });
      await expect(list.getByRole('heading', { level: 3 })).toHaveText([
        'Where the page is open',
        'Browser',
        'Secure page',
        'Storage',
        'Connection',
        'Live video',
        'Camera',
        'Permission for the camera',
        'Size of the picture',
        'Light',
        'Sharpness',
      ]);
      await expect(list).toContainText('Chrome newer than version 79');
      await list.getByRole('link', { name: /^Can’t access your camera/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Can’t access your camera/);
    });
  });
});
