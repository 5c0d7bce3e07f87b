/** The program of the desk for what a caller has from guided help: loaded when an agent types what may be a code of it. */
import type { DeviceTexts } from '../model/device-page.ts';
import { drawReport } from './device/draw-report.ts';
import { readDeviceCode } from './device/word-report.ts';
import { drawTrail, type FixTexts } from './fixes/draw-trail.ts';
import { readCallerTrail } from './fixes/trails.ts';
import styles from './read-caller.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** What the desk shows for a caller. */
export interface Caller {
  /** What it comes to, in a sentence. */
  summary: string;

  /** All of it; empty where the sentence is all. */
  parts: HTMLElement[];
}

/**
 * What an agent typed, where that is the code of a caller’s device, or how far the caller came in “find your fix”, by code or by address.
 * Undefined for everything else, which is searched for.
 */
export function readCaller(typed: string, device: DeviceTexts, fix: FixTexts): Caller | undefined {
  const trail = readCallerTrail(typed, fix.trails);
  if (trail) return { summary: fix.words.title, parts: [heading(fix.words.title), ...drawTrail(trail, fix.words)] };
  const read = readDeviceCode(typed, device);
  if (!read) return undefined;
  if ('problem' in read) return { summary: read.problem, parts: [] };
  const { desk, more } = device.words;
  const { code, report } = read;
  const title = heading(`${desk.title}: ${code}`);
  return { summary: report.sum, parts: [title, drawReport(report, desk.title, more)] };
}

function heading(text: string): HTMLElement {
  const element = document.createElement('h2');
  element.textContent = text;
  return element;
}
