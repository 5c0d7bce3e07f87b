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

  /** The direction of its language. */
  dir?: 'ltr' | 'rtl';
}

const size = { width: 1200, height: 630 };

// Paper, ink, the accent and one between them: chats show the picture at half its size or less, where that draws smooth letters too.
const encoding: PngOptions = { palette: true, colours: 4, dither: 0, effort: 1, compressionLevel: 9 };

// Read from the folder the command runs in, because the build moves this module away from its source.
const mark = `data:image/svg+xml;base64,${readFileSync('public/favicon.svg', 'base64')}`;
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

// From packages, because a build server may have no font. The first file that has a letter draws it. The files of other scripts are
// large, so they are read for cards with a letter of theirs only. The Arabic font is one with whole letters: satori moves no dots.
const fontFiles: ReadonlyArray<{ of: string; file: string; weight: 600 | 700; script?: RegExp }> = [
  { of: '@fontsource/source-sans-3', file: 'source-sans-3-latin-600-normal.woff', weight: 600 },
  { of: '@fontsource/source-sans-3', file: 'source-sans-3-latin-ext-600-normal.woff', weight: 600 },
  {
    of: '@fontsource/ibm-plex-sans-arabic',
    file: 'ibm-plex-sans-arabic-arabic-600-normal.woff',
    weight: 600,
    script: /\p{Script=Arabic}/u,
  },
  {
    of: '@fontsource/biz-udpgothic',
    file: 'biz-udpgothic-japanese-700-normal.woff',
    weight: 700,
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  },
];

const memoized = new Map<string, Array<{ name: string; data: Buffer; weight: 600 | 700 }>>();

/** The fonts that draw a text. Those of one set of files are one array, because satori unpacks each array once. */
function fontsFor(text: string) {
  const files = fontFiles.filter(({ script }) => script?.test(text) ?? true);
  const key = files.map(({ file }) => file).join();
  let fonts = memoized.get(key);
  if (!fonts) {
    fonts = files.map(({ of, file, weight }) => ({
      name: file,
      data: readFileSync(packageFile(`${of}/files/${file}`)),
      weight,
    }));
    memoized.set(key, fonts);
  }
  return fonts;
}

const versions = [
  sharp.versions,
  ...['satori', ...new Set(fontFiles.map(({ of }) => of))].map((name) =>
    readFileSync(packageFile(`${name}/package.json`), 'utf8'),
  ),
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
  const fonts = fontsFor(`${card.title}${card.topic ?? ''}${card.siteName}`);
  return { svg: await satori(layOut(card), { ...size, fonts, loadAdditionalAsset }), lacking };
}

function withoutLacking({ title, topic = '', siteName, dir = 'ltr' }: Card, lacking: readonly string[]): Card {
  const [drawnTitle, drawnTopic, drawnName] = [title, topic, siteName].map((line) => {
    const signs = lacking.filter((text) => line.includes(text)).sort((a, b) => b.length - a.length);
    // A word that lacks letters would be another word, so its whole line goes; signs and emoji go alone.
    if (signs.some((text) => /^[\p{L}\p{M}\p{Nd}]$/u.test(text))) return '';
    return signs
      .reduce((rest, sign) => rest.replaceAll(new RegExp(`\\s*${RegExp.escape(sign)}`, 'g'), ''), line)
      .trim();
  });
  if (drawnTitle) return { title: drawnTitle, topic: drawnTopic ?? '', siteName: drawnName ?? '', dir };
  return { title: drawnName ?? '', topic: '', siteName: '', dir };
}

/** The picture as the elements that satori lays out: boxes with a subset of CSS. */
function layOut({ title, topic = '', siteName, dir = 'ltr' }: Card) {
  const [edge, band] = [80, 32];
  const text = { display: 'block', maxWidth: size.width - 2 * edge, textOverflow: 'ellipsis' };
  return box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      direction: dir,
      padding: `56px ${String(edge)}px ${String(band)}px`,
      fontFamily: fontFiles.map(({ file }) => file).join(', '),
      color: light('color-text'),
      backgroundColor: light('color-page'),
    },
    box(
      { alignItems: 'center', gap: 20, fontSize: 40 },
      { type: 'img', props: { src: mark, width: 72, height: 72, style: { flexShrink: 0 } } },
      box({ ...text, lineClamp: 1, [dir === 'rtl' ? 'paddingLeft' : 'paddingRight']: 92 }, siteName),
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
