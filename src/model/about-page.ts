import type { Locale } from '../i18n/locales.ts';
import { fillPhrase } from '../i18n/phrase.ts';
import { wordsFor } from '../i18n/words.ts';
import { findArticle, listArticles } from './articles.ts';
import { listBreadcrumbs } from './breadcrumbs.ts';
import { listContactWays } from './contacts.ts';
import { addressPageFeedback } from './feedback.ts';
import { readEvidence } from './evidence.ts';
import { describePage } from './page-description.ts';
import { needSite, readSite } from './site.ts';
import { describeStatement } from './statements.ts';
import { findTopic } from './topics.ts';
import { absoluteUrl, aboutUrl } from './urls.ts';

/** Gathers what the site says of itself in a language. */
export async function readAboutPage(locale: Locale, siteUrl: URL | undefined) {
  const { title, summary } = wordsFor(locale).about;
  const site = await readSite(locale);
  const { name, helpDesk } = site.organization;
  const { footer } = wordsFor(locale);
  const articles = await listArticles(locale);
  return {
    site,
    description: await describePage(title, summary, (language) => aboutUrl(language), siteUrl),
    trail: listBreadcrumbs(locale),
    owner: name === undefined ? footer.independent : fillPhrase(footer.ofOrganization, { name }),
    evidence: await readEvidence(locale),

    /** How many articles are not in the language of the page. */
    untranslated: articles.filter(({ language }) => language !== locale).length,

    /** What is told of the check itself, which is not this site’s. */
    checkPrivacy: await findTopic(locale, 'privacy'),
    checkAccessibility: await findArticle(locale, 'accessibility'),
    privacyNotice: await describeStatement('privacy-notice', locale),

    /** Where and whom to tell that something does not work, and how; without both, nobody is known. */
    feedback: addressPageFeedback(site.organization, locale, absoluteUrl(aboutUrl(locale), needSite(siteUrl))),
    contactName: helpDesk?.name,
    contactWays: await listContactWays(locale, 'organization'),
  };
}
