import {
  judgeLook,
  judgeSize,
  judgedWidth,
  measurePicture,
  takeMedian,
  type PictureMeasure,
  type SizeLimits,
} from './judge-picture.ts';
import type { Camera, Look } from './findings.ts';
import { readCameraError } from './read-camera-error.ts';
import { isForbidden } from './look-at-device.ts';

/** In milliseconds: cameras need a moment to set themselves to the light; then the picture is looked at in this rhythm. */
const rhythm = { start: 600, look: 200 };

/** How long the camera is on: so that a person sees the picture, and at most. How long a browser may take to show one. In milliseconds. */
const shortest = 3_000;
const longest = 15_000;
const patience = 5_000;

/** So many looks in a row are judged together, and end it when all is well. */
const looksTogether = 5;

interface Watching {
  /** Where the picture is shown to the person before the camera. */
  video: HTMLVideoElement;
  limits: SizeLimits;

  /** Switches the camera off. */
  signal: AbortSignal;

  /** Called when the picture shows. */
  onPicture: () => void;

  /** Called with how the picture looks now. */
  onLook: (look: Look) => void;
}

/**
 * Switches the camera on, looks at its picture for some seconds, and switches it off: at the end, when the signal says so, and when the
 * page is left or hidden. No picture is kept.
 */
export async function watchCamera({ video, limits, signal, onPicture, onLook }: Watching): Promise<Camera> {
  let stream: MediaStream | undefined;
  const off = new AbortController();
  const switchOff = () => {
    off.abort();
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  const onHide = () => document.hidden && switchOff();
  // Each does it by itself: in a page that is being left, nothing runs that waited.
  signal.addEventListener('abort', switchOff);
  addEventListener('pagehide', switchOff);
  document.addEventListener('visibilitychange', onHide);
  try {
    const [width, height] = limits.recommended;
    stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      // The camera on the back of a phone, which an ID is photographed with; where there is none, any.
      video: { facingMode: 'environment', width: { ideal: width }, height: { ideal: height } },
    });
    // The reader changed their mind while the browser asked.
    if (off.signal.aborted) return { state: 'allowed' };
    // Unplugged, or taken away by the browser.
    for (const track of stream.getTracks()) track.addEventListener('ended', switchOff);
    return await watchStream(stream, { video, limits, onPicture, onLook, signal: off.signal });
  } catch (error) {
    return { state: readCameraError(error, isForbidden()) };
  } finally {
    switchOff();
    signal.removeEventListener('abort', switchOff);
    removeEventListener('pagehide', switchOff);
    document.removeEventListener('visibilitychange', onHide);
    video.srcObject = null;
  }
}

async function watchStream(
  stream: MediaStream,
  { video, limits, onPicture, onLook, signal }: Watching,
): Promise<Camera> {
  video.srcObject = stream;
  // It rejects where a page may not play video by itself.
  const isPlaying = await Promise.race([
    Promise.all([video.play(), nextPicture(video)]).then(
      () => true,
      () => false,
    ),
    wait(patience, signal).then(() => false),
  ]);
  if (!isPlaying) return { state: signal.aborted ? 'allowed' : 'still' };
  onPicture();

  const read = makeReader(video);
  const measures: PictureMeasure[] = [];
  let look: Look | undefined;
  const start = performance.now();
  const isOver = () => {
    const time = performance.now() - start;
    const isSure = measures.length >= looksTogether && look === 'good-sharp' && time > shortest;
    return signal.aborted || isSure || time > longest;
  };
  await wait(rhythm.start, signal);
  while (!isOver()) {
    const measure = read();
    if (measure) measures.push(measure);
    // What no page may read, only the person can judge.
    look = measures.length === 0 ? 'unread' : judgeLook(takeMedian(measures.slice(-looksTogether)));
    onLook(look);
    await wait(rhythm.look, signal);
  }
  if (!look) return { state: 'allowed' };
  return { state: 'works', size: judgeSize(video.videoWidth, video.videoHeight, limits), look };
}

/** Returns what measures the picture of now; undefined where the browser does not let pages read pictures, or changes what they read. */
function makeReader(video: HTMLVideoElement): () => PictureMeasure | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  canvas.width = judgedWidth;
  canvas.height = Math.max(1, Math.round((judgedWidth * video.videoHeight) / video.videoWidth));
  return () => {
    if (!context) return undefined;
    try {
      // Protection against fingerprints answers with noise, or with white.
      context.fillStyle = 'rgb(90 90 90)';
      context.fillRect(0, 0, 8, 8);
      const isTrue = context
        .getImageData(0, 0, 8, 8)
        .data.every((value, index) => value === (index % 4 === 3 ? 255 : 90));
      if (!isTrue) return undefined;
      context.imageSmoothingQuality = 'high';
      context.drawImage(video, 0, 0, canvas.width, canvas.height);
      return measurePicture(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return undefined;
    }
  };
}

const nextPicture = (video: HTMLVideoElement) =>
  video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA
    ? Promise.resolve()
    : new Promise<void>((resolve) => video.addEventListener('loadeddata', () => resolve(), { once: true }));

/** Waits, and no longer than until the signal. */
const wait = (time: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
