import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLocale } from '../../../i18n/locales.ts';
import { listArticles } from '../../../model/articles.ts';
import { listLivePlaces } from '../../../model/links.ts';
import { absoluteUrl, permanentUrl } from '../../../model/urls.ts';
import { drawQr } from '../../../sharing/draw-qr.ts';

/** A file for each article that is kept. */
export const getStaticPaths = (async () =>
  (await listArticles(defaultLocale)).map(({ code }) => ({
    params: { code },
    props: { code },
  }))) satisfies GetStaticPaths;

/** The QR codes of an article’s permanent links. */
export const GET: APIRoute<{ code: string }> = async ({ props: { code }, site }) => {
  if (!site) throw new Error('astro.config.mjs sets no `site`, and a QR code needs whole addresses.');
  const spell = (id?: string) => absoluteUrl(permanentUrl(code, id), site);
  const sections = (await listLivePlaces(code)).map((id) => ({ name: id, link: spell(id) }));
  const svg = drawQr([{ name: 'article', link: spell() }, ...sections]);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
