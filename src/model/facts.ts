import { locales, type Locale } from '../i18n/locales.ts';
import { fillPhrase, fillPlural } from '../i18n/phrase.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Quantity } from '../schemas/fact.ts';
import { findEntry } from './entries.ts';
import { readOrganization } from './organization.ts';

/** A fact ready to be printed: its words, and where a text is something to open or to write to, the address. */
export interface FactText {
  text: string;
  kind: 'quantity' | 'domain' | 'email' | 'mailbox' | 'page' | 'list';
  href?: string;

  /** The lines of a list. */
  items?: string[];
}

/**
 * A fact of `content/facts.yaml` in words, with what the organization says in its place where it says something.
 * `unless` adds that the organization may have chosen otherwise, to a figure that is its to choose and that it has not stated.
 */
export async function describeFact(name: string, locale: Locale, { unless = false } = {}): Promise<FactText> {
  const [{ data: fact }, organization] = await Promise.all([findEntry('facts', name), readOrganization()]);

  if ('kind' in fact) {
    if (fact.kind === 'list') return { kind: fact.kind, text: fact.value.join('\n'), items: fact.value };
    const { kind, value } = fact;
    if (kind === 'mailbox') return { kind, text: value, href: `mailto:${value}` };
    if (kind === 'page') return { kind, text: value.replace(/^https:\/\/|\/$/g, ''), href: value };
    return { kind, text: value };
  }

  const stated = fact.decides === 'organization' ? organization.facts?.[name] : undefined;
  const text = wordQuantity(stated ?? fact, locale);
  const isOpen = unless && fact.decides === 'organization' && stated === undefined;
  return { kind: 'quantity', text: isOpen ? fillPhrase(wordsFor(locale).parts.unless, { fact: text }) : text };
}

/** A number with its unit in the words of a language: “24 hours”, “5 intentos”. */
export function wordQuantity({ value, unit }: Quantity, locale: Locale): string {
  const { lang } = locales[locale];
  const counted = wordsFor(locale).units;
  if (unit in counted) return fillPlural(counted[unit as keyof typeof counted], value, lang);
  // Bytes read better as their symbol, times as their name: “15 MB”, “24 hours”.
  const unitDisplay = unit.endsWith('byte') ? 'short' : 'long';
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay }).format(value);
}
