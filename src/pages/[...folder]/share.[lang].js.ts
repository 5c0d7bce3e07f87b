import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { listLanguages } from '../../model/languages.ts';
import { readShareTexts } from '../../model/share-texts.ts';
import { buildFolder } from '../../model/urls.ts';

/** One file for each language, in the folder of the build. */
export const getStaticPaths = (async () =>
  (await listLanguages()).map((locale) => ({
    params: { folder: buildFolder.slice(0, -1), lang: locales[locale].lang },
    props: { locale },
  }))) satisfies GetStaticPaths;

/** The words that the share menu of a language shows and copies, as a module that pages load beside its program. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(`export default ${JSON.stringify(await readShareTexts(props.locale))}`, {
    headers: { 'content-type': 'text/javascript' },
  });
