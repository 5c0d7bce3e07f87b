import type { Locale } from '../i18n/locales.ts';
import { fillPhrase } from '../i18n/phrase.ts';
import { wordQuantity } from '../i18n/quantity.ts';
import { wordsFor } from '../i18n/words.ts';
import { findEntry } from './entries.ts';
import { readOrganization } from './organization.ts';

/** A fact in words, with a link where it is something to open or to write to. */
export interface FactText {
  text: string;
  kind: 'quantity' | 'domain' | 'email' | 'size' | 'mailbox' | 'page' | 'list';
  href?: string;

  /** The lines of a list. */
  items?: string[];
}

/**
 * A fact of `content/facts.yaml` in words. A figure that the organization decides is the organization’s own where it states one; where
 * it does not, `unless` adds that the organization may have chosen otherwise.
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
