import type { APIRoute, GetStaticPaths } from 'astro';
import { listSearchedOutcomes } from '../../../guidance/fixes/searched-outcomes.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { readFixes } from '../../../model/fixes.ts';
import { listLocaleRoutes } from '../../../model/languages.ts';
import { listSearchedArticles } from '../../../model/searched-articles.ts';

/** A file for each language. */
export const getStaticPaths = listLocaleRoutes satisfies GetStaticPaths;

/** What search is told of the articles. `search/integration.ts` makes a lexicon of it and of their texts, and takes it away. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(await listSearchedArticles(props.locale, listSearchedOutcomes(await readFixes(props.locale))));
