import { readFileSync } from 'node:fs';
import path from 'node:path';
import { colord, extend } from 'colord';
import accessibility from 'colord/plugins/a11y';
import { accentColors, type Accent } from '../../hosting/accent-style.ts';
import { organizationFile } from '../../schemas/content-files.ts';
import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';

extend([accessibility]);

/** WCAG 1.4.3. https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html */
const leastContrast = 4.5;

/** What is written in the accent or on it: text, and what is behind it. */
const pairs = [
  ...['accent', 'accent-hover'].flatMap((text) =>
    ['page', 'surface', 'surface-soft'].map((behind): [string, string] => [text, behind]),
  ),
  ['accent', 'accent-soft'],
  ['text', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-band', 'band'],
  ['on-band-muted', 'band'],
] as const;

const schemes = ['light', 'dark'] as const;

/** What is written in an organization’s accent, or on it, can be read in both colour schemes. */
export function* organizationColors({ yaml }: Content): Generator<Problem> {
  for (const file of [organizationFile, 'content/organization.example.yaml']) {
    const organization = yaml.get(file);
    const accent = valueOf(organization?.data, 'accent');
    // The schema reports what is no colour.
    if (!isAccent(accent)) continue;
    const colors: Record<string, string[]> = { ...readTokens(), ...accentColors(accent) };
    for (const [index, scheme] of schemes.entries()) {
      const faint = pairs
        .map(([text, behind]) => ({
          words: `${text} on ${behind}`,
          contrast: colord(colors[text]?.[index] ?? '').contrast(colors[behind]?.[index] ?? ''),
        }))
        .toSorted((a, b) => a.contrast - b.contrast)
        .find(({ contrast }) => contrast < leastContrast);
      if (!faint) continue;
      const change = scheme === 'light' ? 'a darker' : 'a lighter';
      yield {
        file,
        line: organization?.lineOf(['accent', scheme]),
        message: `states ${accent[scheme]} as its ${scheme} accent, with which ${faint.words} has a contrast of ${faint.contrast.toFixed(2)}; expected at least ${leastContrast}. Choose ${change} colour.`,
      };
    }
  }
}

const isAccent = (value: unknown): value is Accent =>
  schemes.every((scheme) => {
    const color = valueOf(value, scheme);
    return typeof color === 'string' && colord(color).isValid();
  });

/** The colours of `tokens.css`, by name: in the light and in the dark scheme. */
function readTokens(): Record<string, string[]> {
  const css = readFileSync(path.join(import.meta.dirname, '../../styles/tokens.css'), 'utf8');
  const found = css.matchAll(/--color-([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g);
  return Object.fromEntries(
    [...found].map(([, name = '', light, dark, same = '']) => [name, [light ?? same, dark ?? same]]),
  );
}
