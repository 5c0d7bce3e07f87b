/*
  What can be found out about a device. Every finding is one of a closed list, so that all of them together fit into a short code, and
  nothing in it tells who or where somebody is. The order of each list is part of that code: see docs/device-codes.md before a change.
*/

/** What kind of device it is. */
export const devices = ['iphone', 'android', 'computer'] as const;

/**
 * The browser, and whether it is newer than the version that Persona names. `inside-app` is a page in another app, whatever shows it;
 * Brave is supported in any version; `explorer` is Internet Explorer, and `other` any browser that is on no list.
 */
export const browsers = [
  'inside-app',
  'chrome',
  'chrome-old',
  'edge',
  'edge-old',
  'firefox',
  'firefox-old',
  'safari',
  'safari-old',
  'brave',
  'samsung',
  'opera',
  'duckduckgo',
  'explorer',
  'other',
] as const;

/** How this page came here: browsers show the camera to pages with HTTPS only. */
export const origins = ['secure', 'insecure'] as const;

/** Whether the browser keeps something for a page while its tab is open. */
export const storages = ['kept', 'refused'] as const;

/** What the browser says of the connection. Many say no more than whether there is one. */
export const connections = ['online', 'slow', 'offline'] as const;

/** Whether the browser can send live video (WebRTC). */
export const videos = ['there', 'missing'] as const;

/**
 * The camera as long as no picture of it was seen. Before it was tried: there is none, this page may not use it (`blocked`), the browser
 * would ask (`unasked`), or it would not (`allowed`). When it was tried: the browser has no way to it (`no-way`), somebody or something
 * did not allow it (`refused`), another app has it (`busy`), it does not do what was asked for (`unsuitable`), a rule of the site or of
 * an administrator forbids it (`forbidden`), it did not start for another reason (`failed`), or it started and no picture came (`still`).
 */
export const cameraStates = [
  'none',
  'blocked',
  'unasked',
  'allowed',
  'no-way',
  'refused',
  'busy',
  'unsuitable',
  'forbidden',
  'failed',
  'still',
] as const;

/** How large the picture of the camera is, by what Persona says of sizes. */
export const pictureSizes = ['recommended', 'less-reliable', 'too-small'] as const;

/** How the picture looks: its light and, unless it is black or could not be read, whether it is sharp. */
export const looks = [
  'good-sharp',
  'good-blurred',
  'dark-sharp',
  'dark-blurred',
  'bright-sharp',
  'bright-blurred',
  'black',
  'unread',
] as const;

/** A camera without a picture, or one whose picture was seen. */
export type Camera =
  { state: (typeof cameraStates)[number] } | { state: 'works'; size: PictureSize; look: (typeof looks)[number] };

/** One of `pictureSizes`. */
export type PictureSize = (typeof pictureSizes)[number];

/** One of `looks`. */
export type Look = (typeof looks)[number];

/** One of `devices`. */
export type DeviceKind = (typeof devices)[number];

/** One of `browsers`. */
export type BrowserFinding = (typeof browsers)[number];

/** All that was found out about a device. */
export interface Findings {
  device: DeviceKind;
  browser: BrowserFinding;
  origin: (typeof origins)[number];
  storage: (typeof storages)[number];
  connection: (typeof connections)[number];
  video: (typeof videos)[number];
  camera: Camera;
}
