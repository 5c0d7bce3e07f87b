import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { listLocaleRoutes } from '../../model/languages.ts';
import { readShareTexts } from '../../model/share-texts.ts';

/** One file for each language. */
export const getStaticPaths = listLocaleRoutes satisfies GetStaticPaths;

/** The words that the share menu of a language shows and copies. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => Response.json(await readShareTexts(props.locale));
