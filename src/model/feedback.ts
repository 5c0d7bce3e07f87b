import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Organization } from '../schemas/organization.ts';

/** The gap in an address of feedback that stands for the words of a reader; what fills it is percent-encoded. */
export const wordsGap = '{words}';

/**
 * Where a reader tells that search found nothing, with `wordsGap` where the words belong: the organization’s form, or a mail to its mailbox
 * that names the page, a whole address. Undefined when the organization names neither.
 */
export function addressFeedback(
  { feedbackForm, feedbackMailbox }: Pick<Organization, 'feedbackForm' | 'feedbackMailbox'>,
  locale: Locale,
  page: string,
): string | undefined {
  if (feedbackForm !== undefined) return feedbackForm.replaceAll('{page}', encodeURIComponent(page));
  if (feedbackMailbox === undefined) return undefined;
  const { feedback } = wordsFor(locale);
  // Lines of a mail end with two characters: RFC 6068.
  const body = encodeURIComponent(`${feedback.page}: ${page}\r\n${feedback.words}: `);
  return `mailto:${feedbackMailbox}?subject=${encodeURIComponent(feedback.subject)}&body=${body}${wordsGap}`;
}

/** The same for a page that knows no words: who reads it writes them. */
export const addressPageFeedback = (...about: Parameters<typeof addressFeedback>): string | undefined =>
  addressFeedback(...about)?.replaceAll(wordsGap, '');
