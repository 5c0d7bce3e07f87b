import { locales, type Locale } from '../i18n/locales.ts';
import type { SharedArticle, SharedLinks } from '../model/shared-links.ts';
import { absoluteUrl, basePath, fileUrl, permanentUrl } from '../model/urls.ts';
import { linksFeedSchema, type LinksFeed } from './links-feed.ts';

/** The paths of the feed, as JSON and as CSV, and of its JSON Schema, below the base path. */
export const linksFiles = {
  json: 'agents/links.json',
  csv: 'agents/links.csv',
  schema: 'agents/links.schema.json',
};

/** The feed of all links, with absolute addresses on the host `site`. Throws when it does not match the schema that is published with it. */
export function makeLinksFeed({ articles, retired }: SharedLinks, site: URL): LinksFeed {
  const absolute = (path: string) => absoluteUrl(path, site);

  return linksFeedSchema.parse({
    $schema: absolute(fileUrl(linksFiles.schema)),
    version: 1,
    site: absolute(basePath),
    articles: articles.map(({ code, topic, formerly, otherCodes, movedSections, texts }) => ({
      code,
      link: absolute(permanentUrl(code)),
      topic,
      formerly,
      otherCodes,
      movedSections,
      languages: byTag(texts.map((text) => [text.language, describeText(text, code)])),
    })),
    retired: retired.map(({ code, titles, instead, formerly, otherCodes, movedSections }) => ({
      code,
      link: absolute(permanentUrl(code)),
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
      url: absolute(url),
      sections: sections.map(({ id, title }) => ({
        id,
        title,
        link: absolute(permanentUrl(code, id)),
        url: absolute(`${url}#${id}`),
      })),
    };
  }
}

/** An object whose keys are BCP 47 tags, because other tools do not know our locales. */
const byTag = <Value>(entries: Array<[Locale, Value]>): Record<string, Value> =>
  Object.fromEntries(entries.map(([locale, value]) => [locales[locale].lang, value]));
