import type { Locale } from '../../i18n/locales.ts';
import { fold } from './fold.ts';

/** The query that a pasted address stands for: whoever pastes one wonders whether it is genuine. */
export const addressQuestions: Record<Locale, string> = {
  en: 'is this sender real',
  es: 'es de verdad',
  pt: 'isto é verdadeiro ou golpe',
  fr: 'est-ce vrai ou une arnaque',
  de: 'ist das echt oder betrug',
  ja: '本物ですか、詐欺ですか',
  ar: 'هل الرسالة حقيقية ام احتيال',
};

const linkOrMailbox = /^(?:[a-z][a-z\d+.-]*:\/\/|[^\s@]+@)[^\s@]+\.\S+$/;
const domain = /^(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+(?::\d+)?(?:[/?#]\S*)?$/u;

/** Short codes have five or six digits, telephone numbers more; dates have slashes or are in no country that long. */
const number = /^\+?[\d\s().-]*$/;
const leastDigits = 5;

/**
 * Whether a folded query is an address and nothing else: a link, a mailbox, a domain, a telephone number or a sender’s short code.
 * Numbers that the articles use (`27001`), and words between which the space was forgotten (`link.expired`), are none.
 */
export function isAddress(folded: string, isWord: (word: string) => boolean): boolean {
  const text = folded.trim().replace(/^[<("'“«[]+|[>)"'”»\],.;:!?]+$/g, '');
  if (linkOrMailbox.test(text)) return true;
  if (number.test(text)) return text.replace(/\D/g, '').length >= leastDigits && !isWord(text);
  const labels = text.split('.');
  const isSentence = (labels.at(-1) ?? '').length > 3 && labels.every(isWord);
  return domain.test(text) && !isSentence;
}

/** Whether a word of a query is a link, a mailbox or a domain. A number among words is none: it may be any number. */
export const holdsAddress = (typed: string, isWord: (word: string) => boolean): boolean =>
  typed.split(/\s+/).some((part) => /[^\d\s().+-]/.test(part) && isAddress(fold(part), isWord));

/** A folded text to be read for its words. Of an address in it only the host counts: the rest names nothing. */
export const dropAddresses = (folded: string): string =>
  folded.replace(/(?:[a-z][a-z\d+.-]*:\/\/|[^\s@]+@)([^\s/?#@]+)\S*/g, ' $1 ');
