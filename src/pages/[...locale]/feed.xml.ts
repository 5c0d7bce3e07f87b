import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { fillPhrase } from '../../i18n/phrase.ts';
import { wordsFor } from '../../i18n/words.ts';
import { listChanges } from '../../model/changes.ts';
import { listLocaleRoutes } from '../../model/languages.ts';
import { readSiteName } from '../../model/organization.ts';
import { needSite } from '../../model/site.ts';
import { writeRssFeed } from '../../exports/write-rss-feed.ts';

/** One file for each language. */
export const getStaticPaths = listLocaleRoutes satisfies GetStaticPaths;

/** The articles of a language that changed, as RSS. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const { feed } = wordsFor(locale);
  const title = fillPhrase(feed.title, { site: await readSiteName(locale) });
  const xml = await writeRssFeed(await listChanges(locale), {
    locale,
    title,
    description: feed.description,
    site: needSite(site),
  });
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
