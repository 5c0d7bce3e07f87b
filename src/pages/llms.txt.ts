import type { APIRoute } from 'astro';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { listArticles, type Article } from '../model/articles.ts';
import { listLanguages } from '../model/languages.ts';
import { readSiteName } from '../model/organization.ts';
import { needSite } from '../model/site.ts';
import { listTopics } from '../model/topics.ts';
import { absoluteUrl, markdownUrl } from '../model/urls.ts';
import { writeLlmsTxt } from '../exports/write-llms-txt.ts';

/** Links to every article as Markdown: the English ones by topic, then the translations by language. */
export const GET: APIRoute = async ({ site }) => {
  const describeLink = ({ title, language, slug, summary }: Article) => ({
    title,
    url: absoluteUrl(markdownUrl(language, slug), needSite(site)),
    summary,
  });
  const topics = await listTopics(defaultLocale);
  const otherLanguages = (await listLanguages()).filter((locale) => locale !== defaultLocale);
  const translated = await Promise.all(
    otherLanguages.map(async (locale) => ({
      title: locales[locale].name,
      links: (await listArticles(locale)).filter(({ language }) => language === locale).map(describeLink),
    })),
  );
  const lists = [...topics.map(({ title, articles }) => ({ title, links: articles.map(describeLink) })), ...translated];
  const text = writeLlmsTxt(
    await readSiteName(defaultLocale),
    wordsFor(defaultLocale).site.description,
    lists.filter(({ links }) => links.length > 0),
  );
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
