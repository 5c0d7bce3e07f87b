/** What instructions differ by. `browser` is undefined where they do not differ, or where it cannot be told. */
export interface Device {
  device: 'iphone' | 'android' | 'computer';
  browser: 'safari' | 'chrome' | 'edge' | 'firefox' | 'samsung' | undefined;
}

// The order matters: Edge and Samsung Internet call themselves Chrome too, and every browser on an iPhone calls itself Safari.
const browsers = [
  ['edge', /\b(Edg|EdgA|EdgiOS)\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /(Chrome|CriOS)\//],
  ['safari', /\bVersion\/[\d.]+ .*Safari\//],
] as const;

/**
 * The device and browser to show instructions for, from what the browser says of itself. An iPad that asks for the desktop
 * site calls itself a Mac, but no Mac has a touch screen.
 */
export function recognizeDevice(userAgent: string, touchPoints: number): Device {
  const isApple = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  return {
    device: isApple ? 'iphone' : /Android/.test(userAgent) ? 'android' : 'computer',
    browser: browsers.find(([, pattern]) => pattern.test(userAgent))?.[0],
  };
}
