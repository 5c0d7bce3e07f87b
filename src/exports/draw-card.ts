import { readFileSync } from 'node:fs';
import satori from 'satori';
import sharp, { type PngOptions } from 'sharp';
import { cacheFile } from './cache-file.ts';
import { packageFile } from './package-file.ts';

/** The texts on the picture that a pasted link shows. */
export interface Card {
  title: string;

  /** The title of its topic. */
  topic?: string;
  siteName: string;
}

const size = { width: 1200, height: 630 };

// Paper, ink, the accent and one between them: chats show the picture at half its size or less, where that draws smooth letters too.
const encoding: PngOptions = { palette: true, colours: 4, dither: 0, effort: 1, compressionLevel: 9 };

// Read from the folder the command runs in, because the build moves this module away from its source.
const mark = `data:image/svg+xml;base64,${readFileSync('public/favicon.svg', 'base64')}`;
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

// From a package, because a build server may have no font. Each file has some of the letters; the first file that has a letter draws it.
const fonts = ['latin', 'latin-ext'].map((name) => ({
  name,
  data: readFileSync(packageFile(`@fontsource/source-sans-3/files/source-sans-3-${name}-600-normal.woff`)),
  weight: 600 as const,
}));

const versions = [
  sharp.versions,
  ...['satori', '@fontsource/source-sans-3'].map((name) => readFileSync(packageFile(`${name}/package.json`), 'utf8')),
];

/**
 * The picture of a link, for the chats and mails it is pasted into: a PNG of 1200 by 630 pixels, which all of them show uncropped. A
 * line with letters that the font lacks is left out; if that is the title, the name of the site is drawn instead.
 */
export function drawCard(card: Card): Promise<Buffer> {
  return cacheFile({ layout: layOut(card), size, encoding, versions }, '.png', async () => {
    const { svg, lacking } = await draw(card);
    const drawn = lacking.length === 0 ? svg : (await draw(withoutLacking(card, lacking))).svg;
    return sharp(Buffer.from(drawn)).png(encoding).toBuffer();
  });
}

/** The picture as SVG, and the characters that the font lacks: single letters, and whole emoji. */
async function draw(card: Card): Promise<{ svg: string; lacking: string[] }> {
  const lacking: string[] = [];
  const loadAdditionalAsset = (kind: string, text: string) => {
    lacking.push(...(kind === 'emoji' ? [text] : text));
    return Promise.resolve([]);
  };
  return { svg: await satori(layOut(card), { ...size, fonts, loadAdditionalAsset }), lacking };
}

function withoutLacking({ title, topic = '', siteName }: Card, lacking: readonly string[]): Card {
  const [drawnTitle, drawnTopic, drawnName] = [title, topic, siteName].map((line) => {
    const signs = lacking.filter((text) => line.includes(text)).sort((a, b) => b.length - a.length);
    // A word that lacks letters would be another word, so its whole line goes; signs and emoji go alone.
    if (signs.some((text) => /^[\p{L}\p{M}\p{Nd}]$/u.test(text))) return '';
    return signs
      .reduce((rest, sign) => rest.replaceAll(new RegExp(`\\s*${RegExp.escape(sign)}`, 'g'), ''), line)
      .trim();
  });
  if (drawnTitle) return { title: drawnTitle, topic: drawnTopic ?? '', siteName: drawnName ?? '' };
  return { title: drawnName ?? '', topic: '', siteName: '' };
}

/** The picture as the elements that satori lays out: boxes with a subset of CSS. */
function layOut({ title, topic = '', siteName }: Card) {
  const [edge, band] = [80, 32];
  const text = { display: 'block', maxWidth: size.width - 2 * edge, textOverflow: 'ellipsis' };
  return box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      padding: `56px ${String(edge)}px ${String(band)}px`,
      fontFamily: fonts.map(({ name }) => name).join(', '),
      color: light('color-text'),
      backgroundColor: light('color-page'),
    },
    box(
      { alignItems: 'center', gap: 20, fontSize: 40 },
      { type: 'img', props: { src: mark, width: 72, height: 72, style: { flexShrink: 0 } } },
      box({ ...text, lineClamp: 1, paddingRight: 92 }, siteName),
    ),
    box(
      { flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 12 },
      box({ ...text, lineClamp: 1, fontSize: 36, color: light('color-accent') }, topic),
      box(
        { ...text, lineClamp: 4, fontSize: 72, lineHeight: 1.12, textWrap: 'balance', wordBreak: 'break-word' },
        title,
      ),
    ),
    box({
      position: 'absolute',
      bottom: 0,
      left: 0,
      width: '100%',
      height: band,
      backgroundColor: light('color-band'),
    }),
  );
}

const box = (style: Record<string, string | number>, ...children: unknown[]) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.length === 1 ? children[0] : children },
});

/** The value of a colour role of the site in the light scheme. Throws when it is not written as a hex colour. */
function light(role: string): string {
  const [, value] = new RegExp(`--${role}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(tokens) ?? [];
  if (value === undefined) throw new Error(`src/styles/tokens.css has no colour --${role}, expected #rrggbb.`);
  return value;
}
