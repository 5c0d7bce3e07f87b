import { locales, type Locale } from '../i18n/locales.ts';
import { fillPhrase } from '../i18n/phrase.ts';
import { wordQuantity } from '../i18n/quantity.ts';
import { wordsFor } from '../i18n/words.ts';
import { readOrganization, type Organization } from './organization.ts';
import { linkTo } from './urls.ts';

/** What an organization may state instead of the general wording in an article. */
export type StatementName =
  'accepted-ids' | 'refused-ids' | 'upload' | 'extra-steps' | 'retention' | 'privacy-notice' | 'deletion-contact';

/** A statement of the organization in words, with a link where it leads somewhere. */
export interface Statement {
  text: string;
  link?: { text: string; href: string };
}

type Wording = (organization: Organization, locale: Locale) => Statement | undefined;

const wordings: Record<StatementName, Wording> = {
  'accepted-ids': ({ name, acceptedIds }, locale) =>
    acceptedIds && say('acceptedIds', locale, name, { list: listOf(acceptedIds, 'ids', locale) }),
  'refused-ids': ({ name, refusedIds }, locale) =>
    refusedIds && say('refusedIds', locale, name, { list: listOf(refusedIds, 'ids', locale) }),
  upload: ({ name, upload }, locale) =>
    upload === undefined ? undefined : say(upload ? 'uploadAllowed' : 'uploadRefused', locale, name),
  'extra-steps': ({ name, extraSteps }, locale) =>
    extraSteps &&
    (extraSteps.length === 0
      ? say('noExtraSteps', locale, name)
      : say('extraSteps', locale, name, { list: listOf(extraSteps, 'steps', locale) })),
  retention: ({ name, retention }, locale) =>
    retention && say('retention', locale, name, { period: wordQuantity(retention, locale) }),
  'privacy-notice': ({ name, privacyNotice }, locale) =>
    privacyNotice === undefined ? undefined : { ...say('privacyNotice', locale, name), link: linkTo(privacyNotice) },
  'deletion-contact': ({ name, deletionContact }, locale) =>
    deletionContact === undefined
      ? undefined
      : { ...say('deletionContact', locale, name), link: linkTo(deletionContact) },
};

/** What the organization states under this name; undefined where it states nothing, and the article keeps its general wording. */
export async function describeStatement(name: StatementName, locale: Locale): Promise<Statement | undefined> {
  return wordings[name](await readOrganization(), locale);
}

type Phrases = Omit<ReturnType<typeof wordsFor>['organization'], 'ids' | 'steps'>;

/** A phrase with the name of the organization, or with “your organization”, capitalized where the sentence starts with it. */
function say(phrase: keyof Phrases, locale: Locale, name: string | undefined, values: Record<string, string> = {}) {
  const words = wordsFor(locale).organization;
  const isStart = words[phrase].startsWith('{organization}');
  const unnamed = isStart ? words.unnamed : words.unnamed.charAt(0).toLocaleLowerCase(locale) + words.unnamed.slice(1);
  return { text: fillPhrase(words[phrase], { ...values, organization: name ?? unnamed }) };
}

/** A list in words: “passport, driver’s license, or visa”. */
function listOf<Group extends 'ids' | 'steps'>(
  keys: ReadonlyArray<keyof Phrase<Group>>,
  group: Group,
  locale: Locale,
): string {
  const words = wordsFor(locale).organization[group] as Phrase<Group>;
  const items = keys.map((key) => words[key] as string);
  return new Intl.ListFormat(locales[locale].lang, { type: 'conjunction' }).format(items);
}

type Phrase<Group extends 'ids' | 'steps'> = ReturnType<typeof wordsFor>['organization'][Group];
