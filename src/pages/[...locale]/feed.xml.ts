import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { fillPhrase } from '../../i18n/phrase.ts';
import { wordsFor } from '../../i18n/words.ts';
import { listChanges } from '../../model/changes.ts';
import { listLocaleRoutes } from '../../model/languages.ts';
import { readSiteName } from '../../model/organization.ts';
import { writeFeed } from '../../exports/write-feed.ts';

/** One for each language that is offered. */
export const getStaticPaths = (async () =>
  (await listLocaleRoutes()).map(({ locale, params }) => ({ params, props: { locale } }))) satisfies GetStaticPaths;

/** The articles of a language that changed, for those who send links to them. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  if (!site) throw new Error('astro.config.mjs sets no `site`, and a feed links to whole addresses.');
  const { feed } = wordsFor(locale);
  const title = fillPhrase(feed.title, { site: await readSiteName(locale) });
  const xml = await writeFeed(await listChanges(locale), { locale, title, description: feed.description, site });
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
