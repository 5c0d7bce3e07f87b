import { locales, type Locale } from '../i18n/locales.ts';
import { noteLanguage } from '../i18n/note-language.ts';
import { fillPhrase } from '../i18n/phrase.ts';
import { wordQuantity } from '../i18n/quantity.ts';
import { wordsFor, type Words } from '../i18n/words.ts';
import { listArticles } from './articles.ts';
import { listBreadcrumbs } from './breadcrumbs.ts';
import { listContactWays, wordContact } from './contacts.ts';
import { findEntry } from './entries.ts';
import { followHref } from './links.ts';
import { describePage } from './page-description.ts';
import { readSite } from './site.ts';
import { deviceUrl } from './urls.ts';

/** What a device is judged by: the facts of `content/facts.yaml`. */
export interface DeviceLimits {
  /** By browser, the version that a supported one has to be newer than. */
  newerThan: Record<'chrome' | 'edge' | 'firefox' | 'safari', number>;

  /** Sizes of pictures, each as width and height in pixels. */
  sizes: Record<'recommended' | 'min', readonly [number, number]>;
}

/** A link to an article, or to a section of it. */
export interface GuidanceLink {
  url: string;
  title: string;

  /** The language of the title as a BCP 47 tag, and a note that says so, where that is not the language of the page. */
  lang?: string;
  note?: string;
}

/** All that the table of a device is drawn with in one language, and what a device is judged by. */
export interface DeviceTexts {
  limits: DeviceLimits;

  /** By article, as `content` writes links: `/articles/camera-blocked/#allow-the-camera`. */
  links: Record<string, GuidanceLink>;

  words: Pick<
    Words['device'],
    'more' | 'again' | 'results' | 'verdicts' | 'sums' | 'devices' | 'checks' | 'outcomes' | 'camera' | 'code' | 'desk'
  > & {
    /** By browser, what it has to be newer than: “version 79”. */
    versions: Record<keyof DeviceLimits['newerThan'], string>;

    /** “1920 × 1080” */
    sizes: Record<keyof DeviceLimits['sizes'], string>;
  };
}

const browsers = ['chrome', 'edge', 'firefox', 'safari'] as const;

/** Gathers the page of the check of a device in one language. `articles` are those that its list by hand leads to. */
export async function readDevicePage(locale: Locale, articles: readonly string[], siteUrl: URL | undefined) {
  const { device } = wordsFor(locale);
  const { versions, sizes } = wordLimits(await readLimits(), locale);
  return {
    site: await readSite(locale),
    description: await describePage(device.title, device.summary, deviceUrl, siteUrl),
    trail: listBreadcrumbs(locale),
    whomToAsk: await wordContact(locale, 'organization'),
    contactWays: await listContactWays(locale, 'organization'),
    links: await readLinks(locale, articles),
    /** What is to be looked at by hand, by check. */
    hands: Object.fromEntries(
      Object.entries(device.hands).map(([check, text]) => [check, fillPhrase(text, { ...versions, ...sizes })]),
    ) as Record<keyof Words['device']['hands'], string>,
  };
}

/** Gathers what the table of a device says in one language. `articles` are those that its lines lead to. */
export async function readDeviceTexts(locale: Locale, articles: readonly string[]): Promise<DeviceTexts> {
  const { more, again, results, verdicts, sums, devices, checks, outcomes, camera, code, desk } =
    wordsFor(locale).device;
  const limits = await readLimits();
  return {
    limits,
    links: await readLinks(locale, articles),
    words: {
      ...{ more, again, results, verdicts, sums, devices, checks, outcomes, camera, code, desk },
      ...wordLimits(limits, locale),
    },
  };
}

async function readLimits(): Promise<DeviceLimits> {
  const newerThan = browsers.map(async (browser) => [browser, await readVersion(`${browser}-newer-than`)] as const);
  return {
    newerThan: Object.fromEntries(await Promise.all(newerThan)) as DeviceLimits['newerThan'],
    sizes: { recommended: await readSize('camera-size-recommended'), min: await readSize('camera-size-min') },
  };
}

async function readVersion(name: string): Promise<number> {
  const { data } = await findEntry('facts', name);
  if ('unit' in data && data.unit === 'version') return data.value;
  throw new Error(
    `content/facts.yaml: ${name} is no number of a version; expected one, as in { value: 79, unit: version }.`,
  );
}

async function readSize(name: string): Promise<readonly [number, number]> {
  const { data } = await findEntry('facts', name);
  if ('kind' in data && data.kind === 'size') {
    const [width = 0, height = 0] = data.value.split(' × ').map(Number);
    return [width, height];
  }
  throw new Error(`content/facts.yaml: ${name} is no size; expected one, as in { value: 1920 × 1080, kind: size }.`);
}

const wordLimits = ({ newerThan, sizes }: DeviceLimits, locale: Locale) => ({
  versions: Object.fromEntries(
    browsers.map((browser) => [browser, wordQuantity({ value: newerThan[browser], unit: 'version' }, locale)]),
  ) as DeviceTexts['words']['versions'],
  sizes: { recommended: sizes.recommended.join(' × '), min: sizes.min.join(' × ') },
});

/** The links to those of the articles that are still there; a retired one has none. */
async function readLinks(locale: Locale, articles: readonly string[]): Promise<DeviceTexts['links']> {
  const current = await listArticles(locale);
  const links = articles.map(async (article): Promise<Array<[string, GuidanceLink]>> => {
    const [, slug, id] = /^\/articles\/([^/]+)\/(?:#(.+))?$/.exec(await followHref(article)) ?? [];
    const found = current.find((candidate) => candidate.slug === slug);
    if (!found) return [];
    const { url, title, language, titleLanguage } = found;
    const note =
      titleLanguage === locale ? {} : { lang: locales[titleLanguage].lang, note: noteLanguage(language, locale) };
    return [[article, { url: id === undefined ? url : `${url}#${id}`, title, ...note }]];
  });
  return Object.fromEntries((await Promise.all(links)).flat());
}
