import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultLocale, isLocale, localeKeys, type Locale } from '../i18n/locales.ts';
import { readLedgerLines } from '../links/ledger-file.ts';
import { articleUrl, basePath } from '../model/urls.ts';
import { listSettings, listSources } from './hash-sources.ts';
import { hashTexts, KeptResults } from './kept-results.ts';

/** A page after all work on it. */
export interface MadePage {
  html: string;

  /** Its HTML as Astro has rendered it, without styles, scripts and drawings. */
  rendered: string;

  /** Files that stand beside it, by name. */
  beside: Record<string, string>;
}

const articleFile = /^content\/articles\/([^/]+)\/([^/]+)\.mdx$/;

/**
 * The pages that the last build of a folder made of articles, so that those are not made again whose sources are the same. The page of an
 * article, what stands in place of its translation and the page behind its code are made from the texts of this article, in every
 * language, from what all articles say above their text, and from everything else that the site is built from. A page that asks
 * for more, such as the text of another article, may not be among them.
 */
export class KeptPages {
  readonly #kept: KeptResults<MadePage>;

  /** Everything that all of these pages are made from. */
  readonly #common: string;

  /** The texts of articles, by slug and file. */
  readonly #texts = new Map<string, string[]>();
  readonly #slugs: ReadonlyMap<string, string>;

  readonly #build: string;

  /** `folder` is where the site is built, and `build` the folder of the files that pages load later. */
  constructor(folder: string, build: string) {
    this.#kept = storeOf(folder);
    this.#build = build;
    const common = listSettings();
    for (const file of listSources()) {
      const name = file.replaceAll(path.sep, '/');
      const text = readFileSync(file, 'latin1');
      const slug = articleFile.exec(name)?.[2];
      common.push(name, slug === undefined ? text : headOf(text));
      if (slug !== undefined) this.#texts.set(slug, [...(this.#texts.get(slug) ?? []), name, text]);
    }
    this.#common = hashTexts(...common);
    const ledger = readLedgerLines(readFileSync('content/links.json', 'utf8'));
    this.#slugs = new Map(
      ledger.flatMap(([code, { article, otherCodes = [] }]) =>
        [code, ...otherCodes].map((one): [string, string] => [one, article]),
      ),
    );
  }

  /** The key of what a page is made from, given by its file under the root of the site; undefined when it is not kept. */
  keyOf(file: string): string | undefined {
    const [, kind, name = ''] = /^(?:[^/]+\/)?(articles|go)\/([^/]+)\/index\.html$/.exec(file) ?? [];
    const texts = this.#texts.get((kind === 'go' ? this.#slugs.get(name) : name) ?? '');
    return kind === undefined || texts === undefined ? undefined : hashTexts(this.#common, file, ...texts);
  }

  read(file: string, key: string): MadePage | undefined {
    const page = this.#kept.read(file, key);
    return page && renameBuild(page, anyBuild, this.#build);
  }

  /**
   * Whether every page that shows something of an article, given by its file in the project, is kept, so that nothing will ask for its
   * text: its own, and those of its translations, which show its English text where they wait.
   */
  hasArticle(file: string): boolean {
    const [, locale = '', slug = ''] = articleFile.exec(file) ?? [];
    if (!isLocale(locale)) return false;
    const translated = localeKeys.filter((key) =>
      this.#texts.get(slug)?.includes(`content/articles/${key}/${slug}.mdx`),
    );
    return (locale === defaultLocale ? translated : [locale]).every((key) => this.#hasPage(key, slug));
  }

  #hasPage(locale: Locale, slug: string): boolean {
    const page = `${articleUrl(locale, slug).slice(basePath.length)}index.html`;
    const key = this.keyOf(page);
    return key !== undefined && this.#kept.read(page, key) !== undefined;
  }
}

/** Stands for the folder of a build, which every change of anything renames. */
const anyBuild = '_astro/(any build)/';

const renameBuild = ({ html, rendered, beside }: MadePage, from: string, to: string): MadePage => ({
  html: html.replaceAll(from, to),
  rendered: rendered.replaceAll(from, to),
  beside,
});

const storeOf = (folder: string) => new KeptResults<MadePage>('pages', folder);

/** Returns what keeps pages of a built folder; not one with pictures that Astro encodes, because they come with its rendering. */
export function keepPages(folder: string, build: string): (file: string, key: string, page: MadePage) => void {
  const kept = storeOf(folder);
  return (file, key, page) => {
    if (!/\/_astro\/[^"]+\.(?:avif|gif|jpe?g|png|svg|webp)/.test(page.html))
      kept.keep(file, key, renameBuild(page, build, anyBuild));
  };
}

/** What stands above the text of an article. */
const headOf = (text: string): string => /^[^]*?\n---\r?\n/.exec(text)?.[0] ?? text;
