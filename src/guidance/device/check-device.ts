import type { DeviceTexts } from '../../model/device-page.ts';
import { encodeFindings } from './code.ts';
import { drawReport } from './draw-report.ts';
import type { Camera, Findings, Look } from './findings.ts';
import { lookAtDevice } from './look-at-device.ts';
import { watchCamera } from './watch-camera.ts';
import { wordReport } from './word-report.ts';

// The desk turns codes back into the same table, and loads that with this program.
export { drawReport };
export { readDeviceCode } from './word-report.ts';

/**
 * Looks at this device, fills the parts of `<help-check-device>` with what was found, and offers to try the camera. Returns what it all
 * comes to, in a sentence. The signal ends it, and switches the camera off.
 */
export async function checkDevice(element: HTMLElement, texts: DeviceTexts, signal: AbortSignal): Promise<string> {
  const part = <E extends HTMLElement>(name: string) => element.querySelector(`[data-part=${name}]`) as E;
  const { results, more } = texts.words;
  const findings = await lookAtDevice(texts.limits.newerThan);

  const show = (found: Findings) => {
    const report = wordReport(found, texts);
    part('sum').textContent = report.sum;
    part('table').replaceChildren(drawReport(report, results, more));
    const code = part('code').querySelector('code');
    if (code) code.textContent = encodeFindings(found);
    return report.sum;
  };
  const sum = show(findings);
  // Where the browser has no way to a camera, or a rule forbids it, there is nothing to try.
  part('camera').hidden = ['no-way', 'forbidden'].includes(findings.camera.state);
  offerCamera(part('camera'), texts, signal, (camera) => show({ ...findings, camera }));
  part('results').hidden = false;
  part('by-hand').hidden = true;
  return sum;
}

/** Wires the step in which the camera is tried. `tell` is told of the camera each time, and returns what it all comes to now. */
function offerCamera(
  step: HTMLElement,
  { words, limits }: DeviceTexts,
  signal: AbortSignal,
  tell: (camera: Camera) => string,
) {
  const [on, off] = ['on', 'off'].map((value) => step.querySelector(`button[value=${value}]`)) as [
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const view = step.querySelector('[data-part=view]') as HTMLElement;
  const status = step.querySelector('[role=status]') as HTMLElement;
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const { seeing, waiting, isOff, again } = words.camera;

  const tryCamera = async () => {
    const trying = new AbortController();
    const stop = () => trying.abort();
    on.hidden = true;
    say(waiting);
    off.addEventListener('click', stop, { once: true });
    signal.addEventListener('abort', stop, { once: true });
    const camera = await watchCamera({
      video: step.querySelector('video') as HTMLVideoElement,
      limits: limits.sizes,
      signal: trying.signal,
      onPicture: () => {
        view.hidden = false;
        off.focus();
      },
      onLook: (look) => say(seeing[hintOf(look)]),
    });
    // The button that had the focus goes.
    const hadFocus = view.contains(document.activeElement) || document.activeElement === document.body;
    view.hidden = true;
    on.hidden = false;
    on.textContent = again;
    if (hadFocus) on.focus();
    const sum = tell(camera);
    say(camera.state === 'works' ? `${isOff} ${sum}` : sum);
  };
  say('');
  on.addEventListener('click', () => void tryCamera(), { signal });
}

/** What to say of a look while the camera is on: light first, because in the dark nothing is sharp. */
function hintOf(look: Look): keyof DeviceTexts['words']['camera']['seeing'] {
  const [light, sharpness] = look.split('-') as ['good' | 'dark' | 'bright' | 'black' | 'unread', string?];
  return light === 'good' && sharpness === 'blurred' ? 'blurred' : light;
}
