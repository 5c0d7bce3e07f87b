import type { NewerThan } from './recognize-browser.ts';
import { recognizeBrowser } from './recognize-browser.ts';
import type { Camera, Findings } from './findings.ts';

/** What browsers have that TypeScript’s DOM library does not know, or has in every browser (6.0). */
interface Abilities {
  navigator: {
    brave?: unknown;
    connection?: { effectiveType?: string };
    mediaDevices?: Partial<MediaDevices>;
    permissions?: Permissions;
  };
  document: {
    permissionsPolicy?: { allowsFeature(feature: string): boolean };
    featurePolicy?: { allowsFeature(feature: string): boolean };
  };
}

/** Finds out all that can be found out about this device without a question to its reader, and without a request to anybody. */
export async function lookAtDevice(newerThan: NewerThan): Promise<Findings> {
  const { connection, brave } = (globalThis as unknown as Abilities).navigator;
  const { userAgent, maxTouchPoints: touchPoints } = navigator;
  return {
    ...recognizeBrowser({ userAgent, touchPoints, isBrave: brave !== undefined }, newerThan),
    origin: isSecureContext ? 'secure' : 'insecure',
    storage: canKeep() ? 'kept' : 'refused',
    connection: !navigator.onLine
      ? 'offline'
      : ['slow-2g', '2g'].includes(connection?.effectiveType ?? '')
        ? 'slow'
        : 'online',
    // Whether it is there, and no more: to try it would tell a server of this device.
    video: 'RTCPeerConnection' in globalThis ? 'there' : 'missing',
    camera: await lookForCamera(),
  };
}

/** Whether the browser keeps something for this tab. It is taken away again at once, so nothing stays behind. */
function canKeep(): boolean {
  const name = 'check-your-device';
  try {
    sessionStorage.setItem(name, name);
    const isKept = sessionStorage.getItem(name) === name;
    sessionStorage.removeItem(name);
    return isKept && navigator.cookieEnabled;
  } catch {
    // Browsers that refuse throw.
    return false;
  }
}

/** Whether there is a camera and this page may use it, as far as the browser says so unasked. */
async function lookForCamera(): Promise<Camera> {
  const { mediaDevices, permissions } = (globalThis as unknown as Abilities).navigator;
  if (!mediaDevices?.getUserMedia) return { state: 'no-way' };
  if (isForbidden()) return { state: 'forbidden' };
  // Both may be missing, or refuse to answer; then the second step will tell.
  const [found, permission] = await Promise.allSettled([
    mediaDevices.enumerateDevices?.(),
    permissions?.query({ name: 'camera' }),
  ]);
  const list = found.status === 'fulfilled' ? found.value : undefined;
  if (list && !list.some(({ kind }) => kind === 'videoinput')) return { state: 'none' };
  const states = { granted: 'allowed', denied: 'blocked', prompt: 'unasked' } as const;
  const said = permission.status === 'fulfilled' ? permission.value?.state : undefined;
  return { state: states[said ?? 'prompt'] };
}

/** Whether a rule of the site or of an administrator keeps the camera from this page, so that its reader is not even asked. */
export function isForbidden(): boolean {
  const { permissionsPolicy, featurePolicy } = (globalThis as unknown as Abilities).document;
  return (permissionsPolicy ?? featurePolicy)?.allowsFeature('camera') === false;
}
