import { locales, type Locale } from '../i18n/locales.ts';
import type { SharedArticle, SharedLinks } from '../model/shared-links.ts';
import { absoluteUrl, basePath, fileUrl, permanentUrl } from '../model/urls.ts';
import { linksFeedSchema, type LinksFeed } from './links-feed.ts';

/** Where the feed and its description stand, under the root of the site. */
export const linksFiles = {
  json: 'agents/links.json',
  csv: 'agents/links.csv',
  schema: 'agents/links.schema.json',
};

/** The links of the site at `site` for other tools. Throws when it does not come out as it is described to them. */
export function makeLinksFeed({ articles, retired }: SharedLinks, site: URL): LinksFeed {
  const whole = (path: string) => absoluteUrl(path, site);

  return linksFeedSchema.parse({
    $schema: whole(fileUrl(linksFiles.schema)),
    version: 1,
    site: whole(basePath),
    articles: articles.map(({ code, topic, formerly, otherCodes, movedSections, texts }) => ({
      code,
      link: whole(permanentUrl(code)),
      topic,
      formerly,
      otherCodes,
      movedSections,
      languages: byTag(texts.map((text) => [text.language, describeText(text, code)])),
    })),
    retired: retired.map(({ code, titles, instead, formerly, otherCodes, movedSections }) => ({
      code,
      link: whole(permanentUrl(code)),
      titles: byTag(Object.entries(titles) as Array<[Locale, string]>),
      instead,
      formerly,
      otherCodes,
      movedSections,
    })),
  } satisfies LinksFeed);

  function describeText({ title, summary, url, sections }: SharedArticle['texts'][number], code: string) {
    return {
      title,
      summary,
      url: whole(url),
      sections: sections.map(({ id, title }) => ({
        id,
        title,
        link: whole(permanentUrl(code, id)),
        url: whole(`${url}#${id}`),
      })),
    };
  }
}

/** By the tag under which other tools know a language. */
const byTag = <Value>(entries: Array<[Locale, Value]>): Record<string, Value> =>
  Object.fromEntries(entries.map(([locale, value]) => [locales[locale].lang, value]));
