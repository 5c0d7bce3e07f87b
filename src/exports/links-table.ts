import type { LinksFeed } from './links-feed.ts';

/** The columns of `/agents/links.csv`. Within a version of the feed, columns are added at the end. */
const columns = ['code', 'language', 'topic', 'title', 'section_id', 'section', 'link', 'url', 'summary'];

/** The feed as a table: a header, and then for each article in each language one row, followed by one for each of its sections. */
export function listLinksTable({ articles }: LinksFeed): string[][] {
  const rows = articles.flatMap(({ code, link, topic, languages }) =>
    Object.entries(languages).flatMap(([language, { title, summary, url, sections }]) => [
      [code, language, topic, title, '', '', link, url, summary],
      ...sections.map((section) => [
        code,
        language,
        topic,
        title,
        section.id,
        section.title,
        section.link,
        section.url,
        summary,
      ]),
    ]),
  );
  return [columns, ...rows];
}
