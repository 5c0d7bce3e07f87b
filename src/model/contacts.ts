import type { Locale } from '../i18n/locales.ts';
import { fillPhrase } from '../i18n/phrase.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Article } from './articles.ts';
import { describeFact } from './facts.ts';
import { readOrganization } from './organization.ts';
import { linkTo } from './urls.ts';

/** A way to reach somebody: its label, what to dial, write to or open, and the same as a link where it can be one. */
export interface ContactWay {
  label: string;
  text: string;
  href?: string | undefined;
}

/** Whom to ask when an article did not help, in one or two sentences. */
export async function wordContact(locale: Locale, contact: Article['contact']): Promise<string> {
  const { helpDesk } = await readOrganization();
  const { stuck } = wordsFor(locale);
  const isPrivacy = contact === 'persona-privacy';
  if (!helpDesk) return isPrivacy ? stuck.personaPrivacy : stuck.organization;
  return fillPhrase(isPrivacy ? stuck.helpDeskPrivacy : stuck.helpDesk, { name: helpDesk.name });
}

/** How to reach them: what the organization states of its help desk, and for privacy also where it and Persona answer. */
export async function listContactWays(locale: Locale, contact: Article['contact']): Promise<ContactWay[]> {
  const { helpDesk, privacyNotice, deletionContact } = await readOrganization();
  const { stuck } = wordsFor(locale);
  const ways = [
    { label: stuck.website, ...(helpDesk?.url && linkTo(helpDesk.url)) },
    {
      label: stuck.phone,
      text: helpDesk?.phone,
      href: helpDesk?.phone && `tel:${helpDesk.phone.replace(/[^\d+]/g, '')}`,
    },
    { label: stuck.email, ...(helpDesk?.email && linkTo(helpDesk.email)) },
    { label: stuck.hours, text: helpDesk?.hours },
    ...(contact === 'persona-privacy'
      ? [
          { label: stuck.deletionContact, ...(deletionContact && linkTo(deletionContact)) },
          { label: stuck.privacyNotice, ...(privacyNotice && linkTo(privacyNotice)) },
          { label: stuck.privacyForm, ...(await describeFact('privacy-form', locale)) },
          { label: stuck.privacyMailbox, ...(await describeFact('privacy-mailbox', locale)) },
        ]
      : []),
  ];
  return ways.flatMap(({ label, text, href }) => (text === undefined ? [] : [{ label, text, href }]));
}
