import type { APIRoute } from 'astro';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { listArticles, type Article } from '../model/articles.ts';
import { listLanguages } from '../model/languages.ts';
import { readSiteName } from '../model/organization.ts';
import { listTopics } from '../model/topics.ts';
import { absoluteUrl, markdownUrl } from '../model/urls.ts';
import { writeLlmsTxt } from '../exports/write-llms-txt.ts';

/** Every article as Markdown: in English by topic, then what is translated, by language. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('astro.config.mjs sets no `site`, and llms.txt links to whole addresses.');
  const linkTo = ({ title, language, slug, summary }: Article) => ({
    title,
    url: absoluteUrl(markdownUrl(language, slug), site),
    summary,
  });
  const topics = await listTopics(defaultLocale);
  const others = (await listLanguages()).filter((locale) => locale !== defaultLocale);
  const translated = await Promise.all(
    others.map(async (locale) => ({
      title: locales[locale].name,
      links: (await listArticles(locale)).filter(({ language }) => language === locale).map(linkTo),
    })),
  );
  const sections = [...topics.map(({ title, articles }) => ({ title, links: articles.map(linkTo) })), ...translated];
  const text = writeLlmsTxt(
    await readSiteName(defaultLocale),
    wordsFor(defaultLocale).site.description,
    sections.filter(({ links }) => links.length > 0),
  );
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
