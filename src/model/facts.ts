import type { Locale } from '../i18n/locales.ts';
import { fillPhrase } from '../i18n/phrase.ts';
import { wordQuantity } from '../i18n/quantity.ts';
import { wordsFor } from '../i18n/words.ts';
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
