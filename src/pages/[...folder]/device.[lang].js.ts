import type { APIRoute, GetStaticPaths } from 'astro';
import { articlesOfLines } from '../../guidance/device/judge.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { readDeviceTexts } from '../../model/device-page.ts';
import { listLanguages } from '../../model/languages.ts';
import { buildFolder } from '../../model/urls.ts';

/** One file for each language, in the folder of the build. */
export const getStaticPaths = (async () =>
  (await listLanguages()).map((locale) => ({
    params: { folder: buildFolder.slice(0, -1), lang: locales[locale].lang },
    props: { locale },
  }))) satisfies GetStaticPaths;

/** What the check of a device says in a language, as a module that pages load beside its program. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(`export default ${JSON.stringify(await readDeviceTexts(props.locale, articlesOfLines))}`, {
    headers: { 'content-type': 'text/javascript' },
  });
