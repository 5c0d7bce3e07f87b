/** The device and browser that instructions are for. `browser` is undefined when it is not recognized. */
export interface Device {
  device: 'iphone' | 'android' | 'computer';
  browser: 'safari' | 'chrome' | 'edge' | 'firefox' | 'samsung' | undefined;
}

// The order matters: Edge and Samsung Internet also name Chrome in their user agent, and every browser on an iPhone names Safari.
const browsers = [
  ['edge', /\b(Edg|EdgA|EdgiOS)\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /(Chrome|CriOS)\//],
  ['safari', /\bVersion\/[\d.]+ .*Safari\//],
] as const;

/**
 * The device and browser to show instructions for, from the user agent. An iPad that requests the desktop site says that it is a Mac,
 * but no Mac has a touch screen.
 */
export function recognizeDevice(userAgent: string, touchPoints: number): Device {
  const isApple = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  return {
    device: isApple ? 'iphone' : /Android/.test(userAgent) ? 'android' : 'computer',
    browser: browsers.find(([, pattern]) => pattern.test(userAgent))?.[0],
  };
}
