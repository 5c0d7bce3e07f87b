import type { Locale } from '../i18n/locales.ts';
import { wordsFor, type Words } from '../i18n/words.ts';
import type { WarningSigns } from '../schemas/warning-signs.ts';
import { findArticle } from './articles.ts';
import { listBreadcrumbs } from './breadcrumbs.ts';
import { listContactWays, wordContact, type ContactWay } from './contacts.ts';
import { followHref } from './links.ts';
import {
  listOfficialAddresses,
  readKnownAddresses,
  readWarningSigns,
  type KnownAddresses,
} from './official-addresses.ts';
import { readOrganization } from './organization.ts';
import { readOwnAddresses } from './own-addresses.ts';
import { describePage } from './page-description.ts';
import { readSite } from './site.ts';
import { listSources } from './sources.ts';
import { localizeLink, messageUrl } from './urls.ts';

/** The article that says how to tell a real message from a fake one. */
const guideSlug = 'is-this-real';

/** Where the page has it from what fakes do and what a real check asks for. */
const otherSources = [
  'vermont-phishing',
  'persona-what-to-expect-duo',
  'persona-privacy-policy',
  'binary-bridge-it-call',
];

/** Gathers the page of the check of messages in one language. */
export async function readMessagePage(locale: Locale, siteUrl: URL | undefined) {
  const { title, summary } = wordsFor(locale).message;
  const [site, organization, real, guide] = await Promise.all([
    readSite(locale),
    readOrganization(),
    listOfficialAddresses(locale),
    findArticle(locale, guideSlug),
  ]);
  const { domains, hosts, mailboxes } = readOwnAddresses(organization);
  return {
    site,
    description: await describePage(title, summary, messageUrl, siteUrl),
    trail: listBreadcrumbs(locale),
    real,
    own: [...domains, ...hosts, ...mailboxes],
    sources: await listSources([...new Set([...real.map(({ source }) => source), ...otherSources])]),
    // Of the list and of what the page says besides, the day that is longest ago.
    checked: new Date(Math.min(...real.map(({ checked }) => checked.getTime()), guide.checked.getTime())),
    guide,
    whomToAsk: await wordContact(locale, 'organization'),
    contactWays: await listContactWays(locale, 'organization'),
  };
}

/** What the program of the check knows and says, in one language. */
export interface MessageTexts {
  words: Words['message']['result'];
  known: KnownAddresses;
  signs: WarningSigns;

  /** How to reach the help desk, if the organization says so. */
  ways: ContactWay[];

  /** What to do after a mistake, whom to tell, and the page of the check itself. */
  links: Record<'opened' | 'report' | 'page', string>;
}

/** Gathers what the program of the check needs, wherever it is shown. */
export async function readMessageTexts(locale: Locale): Promise<MessageTexts> {
  const sectionOf = async (id: string) => localizeLink(await followHref(`/articles/${guideSlug}/#${id}`), locale);
  return {
    words: wordsFor(locale).message.result,
    known: await readKnownAddresses(),
    signs: await readWarningSigns(),
    ways: await listContactWays(locale, 'organization'),
    links: {
      opened: await sectionOf('already-typed'),
      report: await sectionOf('whom-to-tell'),
      page: messageUrl(locale),
    },
  };
}
