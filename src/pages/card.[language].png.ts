import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { listLanguages } from '../model/languages.ts';
import { readSiteName } from '../model/organization.ts';
import { drawCard } from '../exports/draw-card.ts';

/** One picture for each language. */
export const getStaticPaths = (async () =>
  (await listLanguages()).map((language) => ({
    params: { language },
    props: { language },
  }))) satisfies GetStaticPaths;

/** The picture that a pasted link to any page but an article shows. */
export const GET: APIRoute<{ language: Locale }> = async ({ props: { language } }) => {
  const png = await drawCard({ title: wordsFor(language).home.title, siteName: await readSiteName(language) });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
