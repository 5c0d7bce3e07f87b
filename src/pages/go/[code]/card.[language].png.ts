import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLocale, locales } from '../../../i18n/locales.ts';
import { listArticles, listInLanguages, type Article } from '../../../model/articles.ts';
import { readSiteName } from '../../../model/organization.ts';
import { findTopic } from '../../../model/topics.ts';
import { drawCard } from '../../../exports/draw-card.ts';

/** One picture of each article in each language that it is written in; pages in other languages show the English picture. */
export const getStaticPaths = (async () => {
  const slugs = (await listArticles(defaultLocale)).map(({ slug }) => slug);
  return (await Promise.all(slugs.map(listInLanguages))).flat().map((article) => ({
    params: { code: article.code, language: article.language },
    props: { article },
  }));
}) satisfies GetStaticPaths;

/** The picture that a pasted link to an article shows. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  const [{ title: topic }, siteName] = await Promise.all([
    findTopic(article.language, article.topic),
    readSiteName(article.language),
  ]);
  const png = await drawCard({ title: article.title, topic, siteName, dir: locales[article.language].dir });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
