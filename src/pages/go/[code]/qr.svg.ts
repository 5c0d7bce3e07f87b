import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLocale } from '../../../i18n/locales.ts';
import { listArticles, type Article } from '../../../model/articles.ts';
import { listSections } from '../../../model/sections.ts';
import { absoluteUrl, permanentUrl } from '../../../model/urls.ts';
import { drawQr } from '../../../exports/draw-qr.ts';

/** A file for each article that is kept. */
export const getStaticPaths = (async () =>
  (await listArticles(defaultLocale)).map((article) => ({
    params: { code: article.code },
    props: { article },
  }))) satisfies GetStaticPaths;

/** The QR codes of an article’s permanent links. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article }, site }) => {
  if (!site) throw new Error('astro.config.mjs sets no `site`, and a QR code needs whole addresses.');
  const spell = (id?: string) => absoluteUrl(permanentUrl(article.code, id), site);
  const sections = (await listSections(article)).map(({ id }) => ({ name: id, link: spell(id) }));
  const svg = drawQr([{ name: 'article', link: spell() }, ...sections]);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
