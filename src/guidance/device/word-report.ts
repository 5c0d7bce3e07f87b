import { fillPhrase } from '../../i18n/phrase.ts';
import type { DeviceTexts, GuidanceLink } from '../../model/device-page.ts';
import { readCode, isMisreadCode } from './code.ts';
import type { Findings } from './findings.ts';
import { judge, worstOf, type BrowserName, type Line, type Verdict } from './judge.ts';

/** A line of the table in words. */
export interface WordedLine {
  verdict: Verdict;

  /** What was looked at: “Browser”. */
  name: string;

  /** The verdict in words: “Fine”. */
  said: string;

  /** What was found, and what to do. */
  text: string;

  /** The article that says more of it. */
  link?: GuidanceLink;
}

/** The table of a device in words. */
export interface Report {
  /** What all lines come to, in a sentence. */
  sum: string;
  lines: WordedLine[];
}

/** Browsers as they call themselves, in every language. */
const browserNames: Readonly<Record<BrowserName, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  brave: 'Brave',
  samsung: 'Samsung Internet',
  opera: 'Opera',
  duckduckgo: 'DuckDuckGo',
  explorer: 'Internet Explorer',
};

/** Puts the table of what was found into words. */
export function wordReport(findings: Findings, texts: DeviceTexts): Report {
  const { sums } = texts.words;
  const lines = judge(findings);
  const worst = worstOf(lines);
  const isUntried = ['unasked', 'allowed'].includes(findings.camera.state);
  return {
    sum: worst === 'fine' && isUntried ? sums.untried : sums[worst],
    lines: lines.map((line) => wordLine(line, findings, texts)),
  };
}

function wordLine({ check, outcome, verdict, article, browser }: Line, { device }: Findings, texts: DeviceTexts) {
  const { checks, verdicts, outcomes, devices, versions, sizes } = texts.words;
  const link = article === undefined ? undefined : texts.links[article];
  const version = versions[browser as keyof typeof versions] as string | undefined;
  return {
    verdict,
    name: checks[check],
    said: verdicts[verdict],
    text: fillPhrase((outcomes[check] as Record<string, string>)[outcome] ?? '', {
      ...sizes,
      device: devices[device],
      browser: browser === undefined ? '' : browserNames[browser],
      version: version ?? '',
    }),
    ...(link && { link }),
  };
}

/** What a device code that somebody typed says: the table that the caller sees, or why there is none. */
export type DeviceCodeReport = { code: string; report: Report } | { problem: string };

/**
 * What is shown for a text that an agent typed, in the language of `texts`. Undefined when it is no device code, but words or the code of
 * an article.
 */
export function readDeviceCode(typed: string, texts: DeviceTexts): DeviceCodeReport | undefined {
  const { desk } = texts.words;
  const read = readCode(typed);
  if (!read) return isMisreadCode(typed) ? { problem: desk.misread } : undefined;
  const { code, findings } = read;
  return findings ? { code, report: wordReport(findings, texts) } : { problem: desk.otherVersion };
}
