import type { APIRoute, GetStaticPaths } from 'astro';
import { makeTrails } from '../../../guidance/fixes/trails.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { readFixes } from '../../../model/fixes.ts';
import { listLocaleRoutes } from '../../../model/languages.ts';

/** A file for each language. */
export const getStaticPaths = listLocaleRoutes satisfies GetStaticPaths;

/** The tree as the desk reads it: which questions and answers lead to each page of it. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(makeTrails(await readFixes(locale)));
