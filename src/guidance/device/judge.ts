import type { BrowserFinding, Findings } from './findings.ts';

/** What a finding means for the check: it is as it should be, it may be in the way, or the check will not work like this. */
export type Verdict = 'fine' | 'might' | 'fails';

/** The browsers that have a name on the page. */
export type BrowserName = Exclude<BrowserFinding, 'inside-app' | 'other' | `${string}-old`>;

/**
 * What each check can say, with its verdict and, where there is something to do, the article and the section that say how. The words are
 * in `src/i18n/words/device.*.ts` under the same names.
 */
const outcomes = {
  app: {
    own: ['fine'],
    inside: ['fails', '/articles/open-in-your-browser/#open-in-your-browser'],
  },
  browser: {
    listed: ['fine'],
    anyVersion: ['fine'],
    old: ['fails', '/articles/browsers-and-devices/#which-browsers'],
    unlisted: ['might', '/articles/browsers-and-devices/#which-browsers'],
    explorer: ['fails', '/articles/browsers-and-devices/#which-browsers'],
    unknown: ['might', '/articles/browsers-and-devices/#which-browsers'],
  },
  origin: {
    secure: ['fine'],
    insecure: ['might', '/articles/is-this-real/#read-the-address'],
  },
  storage: {
    kept: ['fine'],
    refused: ['fails', '/articles/session-expired/#why'],
  },
  connection: {
    online: ['fine'],
    slow: ['might', '/articles/camera-black-or-frozen/#keeps-loading'],
    offline: ['fails', '/articles/vpn-and-firewalls/'],
  },
  video: {
    there: ['fine'],
    missing: ['might', '/articles/browsers-and-devices/#which-browsers'],
  },
  camera: {
    found: ['fine'],
    none: ['fails', '/articles/switch-to-your-phone/'],
    noWay: ['fails', '/articles/browsers-and-devices/#which-browsers'],
    notHere: ['might', '/articles/is-this-real/#read-the-address'],
    busy: ['fails', '/articles/camera-blocked/#still-blank'],
    unsuitable: ['might', '/articles/browsers-and-devices/#camera-quality'],
    failed: ['might', '/articles/camera-black-or-frozen/#what-you-see'],
    still: ['fails', '/articles/camera-black-or-frozen/#play-icon'],
  },
  permission: {
    allowed: ['fine'],
    unasked: ['fine'],
    blocked: ['fails', '/articles/camera-blocked/#allow-the-camera'],
    refused: ['fails', '/articles/camera-blocked/#allow-the-camera'],
    forbidden: ['fails', '/articles/camera-blocked/#camera-managed-computer'],
  },
  size: {
    recommended: ['fine'],
    lessReliable: ['might', '/articles/browsers-and-devices/#camera-quality'],
    tooSmall: ['fails', '/articles/browsers-and-devices/#camera-quality'],
  },
  light: {
    good: ['fine'],
    dark: ['might', '/articles/take-a-clear-id-photo/#dark'],
    bright: ['might', '/articles/take-a-clear-id-photo/#glare'],
    black: ['fails', '/articles/camera-black-or-frozen/#black-screen'],
    unread: ['might', '/articles/take-a-clear-id-photo/#take-the-photo'],
  },
  sharpness: {
    sharp: ['fine'],
    blurred: ['might', '/articles/take-a-clear-id-photo/#blurry'],
  },
} as const satisfies Record<string, Record<string, readonly [Verdict] | readonly [Verdict, string]>>;

type Outcomes = typeof outcomes;

/** What is looked at, in the order in which it is told. */
export type Check = keyof Outcomes;

/** The names of what each check can say. */
export type OutcomeOf<C extends Check> = keyof Outcomes[C] & string;

/** A line of the table: what was looked at, what was found, and what it means. */
export interface Line {
  check: Check;
  outcome: string;
  verdict: Verdict;

  /** The article that says what to do, as content writes links: `/articles/camera-blocked/#allow-the-camera`. */
  article?: string;

  /** The browser that the line is about. */
  browser?: BrowserName;
}

/** All checks, in the order of the table. */
export const checks = Object.keys(outcomes) as Check[];

/** Every article that a line may lead to. */
export const articlesOfLines: readonly string[] = [
  ...new Set(
    Object.values(outcomes).flatMap((ofCheck) =>
      Object.values(ofCheck).flatMap(([, article]: readonly [Verdict, string?]) => article ?? []),
    ),
  ),
];

/** Makes of what was found a table with a line for each check. There is none for what cannot be judged: a picture that was not seen. */
export function judge(findings: Findings): Line[] {
  const { origin, storage, connection, video } = findings;
  return [
    line('app', findings.browser === 'inside-app' ? 'inside' : 'own'),
    ...judgeBrowser(findings.browser),
    line('origin', origin),
    line('storage', storage),
    line('connection', connection),
    line('video', video),
    ...judgeCamera(findings),
  ];
}

/** The worst verdict of a table. */
export const worstOf = (lines: readonly Line[]): Verdict =>
  (['fails', 'might'] as const).find((verdict) => lines.some((one) => one.verdict === verdict)) ?? 'fine';

function line<C extends Check>(check: C, outcome: OutcomeOf<C>): Line {
  const [verdict, article] = (outcomes[check] as Record<string, readonly [Verdict, string?]>)[outcome] ?? ['might'];
  return { check, outcome, verdict, ...(article !== undefined && { article }) };
}

/** Inside of an app, only leaving it helps, whatever shows the page there. */
function judgeBrowser(found: BrowserFinding): Line[] {
  if (found === 'inside-app') return [];
  if (found === 'other') return [line('browser', 'unknown')];
  const browser = found.replace('-old', '') as BrowserName;
  const outcome =
    browser !== found
      ? 'old'
      : browser === 'explorer'
        ? 'explorer'
        : browser === 'brave'
          ? 'anyVersion'
          : ['samsung', 'opera', 'duckduckgo'].includes(browser)
            ? 'unlisted'
            : 'listed';
  return [{ ...line('browser', outcome), browser }];
}

function judgeCamera({ camera, origin }: Findings): Line[] {
  const found = line('camera', 'found');
  const allowed = line('permission', 'allowed');
  switch (camera.state) {
    case 'works': {
      const [light, sharpness] = camera.look.split('-') as [OutcomeOf<'light'>, OutcomeOf<'sharpness'>?];
      const sizes = { recommended: 'recommended', 'less-reliable': 'lessReliable', 'too-small': 'tooSmall' } as const;
      return [
        found,
        allowed,
        line('size', sizes[camera.size]),
        line('light', light),
        ...(sharpness ? [line('sharpness', sharpness)] : []),
      ];
    }
    case 'none':
    case 'failed':
    case 'unsuitable':
      return [line('camera', camera.state)];
    case 'no-way':
      // Without HTTPS, a browser hides the camera from this page, and not from Persona’s.
      return [line('camera', origin === 'insecure' ? 'notHere' : 'noWay')];
    case 'busy':
    case 'still':
      return [line('camera', camera.state), allowed];
    default:
      return [found, line('permission', camera.state)];
  }
}

/** By check, the article that says more to somebody who goes through the list by hand. */
export const articlesByHand: Readonly<Record<Check, string>> = {
  app: outcomes.app.inside[1],
  browser: outcomes.browser.old[1],
  origin: outcomes.origin.insecure[1],
  storage: outcomes.storage.refused[1],
  connection: outcomes.connection.offline[1],
  video: outcomes.video.missing[1],
  camera: outcomes.camera.none[1],
  permission: outcomes.permission.blocked[1],
  size: outcomes.size.tooSmall[1],
  light: outcomes.light.dark[1],
  sharpness: outcomes.sharpness.blurred[1],
};
