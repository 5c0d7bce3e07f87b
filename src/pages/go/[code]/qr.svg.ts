import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLocale } from '../../../i18n/locales.ts';
import { listArticles, type Article } from '../../../model/articles.ts';
import { listSections } from '../../../model/sections.ts';
import { needSite } from '../../../model/site.ts';
import { absoluteUrl, permanentUrl } from '../../../model/urls.ts';
import { drawQr } from '../../../exports/draw-qr.ts';

/** One file for each article, but not for retired ones. */
export const getStaticPaths = (async () =>
  (await listArticles(defaultLocale)).map((article) => ({
    params: { code: article.code },
    props: { article },
  }))) satisfies GetStaticPaths;

/** The QR codes of the permanent links to an article and its sections. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article }, site }) => {
  const linkTo = (id?: string) => absoluteUrl(permanentUrl(article.code, id), needSite(site));
  const sections = (await listSections(article)).map(({ id }) => ({ name: id, link: linkTo(id) }));
  const svg = drawQr([{ name: 'article', link: linkTo() }, ...sections]);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
