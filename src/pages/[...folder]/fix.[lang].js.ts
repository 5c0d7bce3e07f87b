import type { APIRoute, GetStaticPaths } from 'astro';
import { makeTrails } from '../../guidance/fixes/make-trails.ts';
import type { FixTexts } from '../../guidance/fixes/draw-trail.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { wordsFor } from '../../i18n/words.ts';
import { readFixes } from '../../model/fixes.ts';
import { listLanguages } from '../../model/languages.ts';
import { buildFolder } from '../../model/urls.ts';

/** One file for each language, in the folder of the build. */
export const getStaticPaths = (async () =>
  (await listLanguages()).map((locale) => ({
    params: { folder: buildFolder.slice(0, -1), lang: locales[locale].lang },
    props: { locale },
  }))) satisfies GetStaticPaths;

/** “Find your fix” as the desk of agents reads it, in a language: a module that the desk loads beside its program. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const texts: FixTexts = { trails: makeTrails(await readFixes(locale), locale), words: wordsFor(locale).fix.caller };
  return new Response(`export default ${JSON.stringify(texts)}`, { headers: { 'content-type': 'text/javascript' } });
};
