import { colord, extend } from 'colord';
import mixing from 'colord/plugins/mix';

extend([mixing]);

/** A colour of an organization, as `#0d5668`: one for each colour scheme. */
export interface Accent {
  light: string;
  dark: string;
}

const mix = (color: string, other: string, share: number) => colord(color).mix(other, share).toHex();

/** The colours of `tokens.css` that an organization’s accent takes the place of, by name: in the light and in the dark scheme. */
export const accentColors = ({ light, dark }: Accent) => ({
  accent: [light, dark],
  'accent-hover': [mix(light, '#000', 0.3), mix(dark, '#fff', 0.4)],
  'accent-soft': [mix(light, '#fff', 0.88), mix(dark, '#161c20', 0.78)],
  'on-accent': ['#ffffff', mix(dark, '#000', 0.85)],
  band: [mix(light, '#000', 0.2), mix(dark, '#161c20', 0.75)],
  'on-band-muted': [mix(light, '#fff', 0.84), mix(light, '#fff', 0.84)],
});

/** The style sheet that colours a site in an organization’s accent. It stands before that of the tokens, and outweighs it. */
export const accentStyle = (accent: Accent): string =>
  `@layer tokens{html:root{${Object.entries(accentColors(accent))
    .map(([name, colors]) => `--color-${name}:light-dark(${colors.join()})`)
    .join(';')}}}`;
