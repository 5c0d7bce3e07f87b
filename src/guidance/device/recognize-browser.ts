import { recognizeDevice } from '../../elements/device.ts';
import type { BrowserFinding, DeviceKind } from './findings.ts';

/** What a browser says of itself. */
export interface BrowserSigns {
  userAgent: string;
  touchPoints: number;

  /** Whether it says by its own interface that it is Brave, whose user agent is that of Chrome or Safari. */
  isBrave: boolean;
}

/** By browser, the version that a supported one has to be newer than. */
export type NewerThan = Readonly<Record<'chrome' | 'edge' | 'firefox' | 'safari', number>>;

/** Apps that show pages in a browser of their own, and name themselves. */
const apps =
  /\bFB(?:AN|AV|_IAB)\b|Instagram|Messenger|LinkedInApp|Snapchat|musical_ly|Bytedance|TikTok|\bLine\/|MicroMessenger|WhatsApp|Telegram|Twitter|Pinterest|\bGSA\/|Slack|\bTeams\/|Outlook|\bElectron\//i;

/** A view of a page in an Android app, and one in an app of Apple’s systems, where every browser adds “Safari” or its own name. */
const androidView = /; wv\)/;
const appleView =
  /(?:iPhone|iPad|iPod|Macintosh).*AppleWebKit(?!.*(?:Safari|Chrome|CriOS|FxiOS|EdgiOS|OPiOS|OPT|DuckDuckGo)\/)/;

/** Browsers that name others as well, with the word by which they are told; the last are on no list of ours. */
const named: ReadonlyArray<readonly [BrowserFinding, RegExp]> = [
  ['duckduckgo', /\b(?:DuckDuckGo|Ddg)\//],
  ['opera', /\b(?:OPR|OPiOS|OPT|OPX|Opera)\b/],
  ['explorer', /\b(?:MSIE |Trident\/)/],
  [
    'other',
    /\b(?:Vivaldi|YaBrowser|UCBrowser|UBrowser|HuaweiBrowser|MiuiBrowser|HeyTapBrowser|VivoBrowser|Whale|Silk|MQQBrowser|QQBrowser|Focus|Klar|SeaMonkey|PaleMoon|Puffin|Maxthon|Ecosia|Epiphany|Konqueror)\b/i,
  ],
];

const versions = {
  chrome: /(?:Chrome|CriOS)\/(\d+)/,
  edge: /\b(?:Edg|EdgA|EdgiOS|Edge)\/(\d+)/,
  firefox: /\b(?:Firefox|FxiOS)\/(\d+)/,
  safari: /\bVersion\/(\d+)/,
} as const;

/** The device and the browser, and whether that is as new as Persona asks for, from what the browser says of itself. */
export function recognizeBrowser(
  { userAgent, touchPoints, isBrave }: BrowserSigns,
  newerThan: NewerThan,
): { device: DeviceKind; browser: BrowserFinding } {
  const { device, browser: recognized } = recognizeDevice(userAgent, touchPoints);
  const as = (browser: BrowserFinding) => ({ device, browser });

  const [name] = named.find(([, pattern]) => pattern.test(userAgent)) ?? [];
  // DuckDuckGo shows pages in the view that apps use.
  if (name === 'duckduckgo') return as(name);
  if (apps.test(userAgent) || androidView.test(userAgent) || appleView.test(userAgent)) return as('inside-app');
  if (name !== undefined) return as(name);
  if (isBrave) return as('brave');

  // Edge before it was made of Chromium.
  const browser = /\bEdge\//.test(userAgent) ? 'edge' : recognized;
  if (browser === 'samsung') return as(browser);
  // Other browsers are made of what Safari is made of, too, and Apple’s is on Apple’s devices only.
  if (browser === undefined || (browser === 'safari' && !/iPhone|iPad|iPod|Macintosh/.test(userAgent)))
    return as('other');
  const version = Number(versions[browser].exec(userAgent)?.[1]);
  if (Number.isNaN(version)) return as('other');
  return as(version > newerThan[browser] ? browser : `${browser}-old`);
}
