import { getDomain } from 'tldts';
import type { Organization } from '../schemas/organization.ts';

/** The addresses that are the organization's own, as far as its file says so. */
export interface OwnAddresses {
  /** Domains with all that ends in them. */
  domains: string[];

  /** Hosts of pages that it states, where the domain may be that of a service which others use too; not those with pages of others. */
  hosts: string[];

  /** Mailboxes that it states, likewise. */
  mailboxes: string[];
}

type Stated = Pick<
  Organization,
  'domains' | 'helpDesk' | 'privacyNotice' | 'deletionContact' | 'feedbackForm' | 'feedbackMailbox' | 'securityReports'
>;

/**
 * The organization's own addresses: the domains that it states, and the pages and mailboxes that it names. Where it states no domains,
 * the domain of a page counts as its own if one of its mailboxes stands right at that domain: `it.example.edu` and `help@example.edu`.
 * Neither alone would do: `example.zendesk.com` is not all of zendesk.com.
 */
export function readOwnAddresses(stated: Stated): OwnAddresses {
  const { helpDesk, privacyNotice, deletionContact, feedbackForm, feedbackMailbox, securityReports } = stated;
  const named = [
    helpDesk?.url,
    helpDesk?.email,
    privacyNotice,
    deletionContact,
    feedbackForm,
    feedbackMailbox,
    securityReports?.contact,
    securityReports?.policy,
  ].filter((address) => address !== undefined);
  const hosts = [...new Set(named.filter(isPage).map((page) => new URL(page).hostname))];
  const mailboxes = [...new Set(named.filter((address) => !isPage(address)).map((mailbox) => mailbox.toLowerCase()))];
  const mailDomains = new Set(mailboxes.map((mailbox) => mailbox.slice(mailbox.lastIndexOf('@') + 1)));
  const inferred = hosts.map(domainOf).filter((domain) => mailDomains.has(domain) && !sharedDomains.has(domain));
  const domains = stated.domains ?? [...new Set(inferred)];
  const isCovered = (host: string) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return {
    domains,
    hosts: hosts.filter((host) => !isCovered(host) && !sharedDomains.has(domainOf(host))),
    mailboxes: mailboxes.filter((mailbox) => !isCovered(mailbox.slice(mailbox.lastIndexOf('@') + 1))),
  };
}

const domainOf = (host: string) => getDomain(host, { allowPrivateDomains: true }) ?? host;

const isPage = (address: string) => address.includes('://');

/** Domains at which everybody can have a page, and perhaps a mailbox: their pages are told apart by path only. */
const sharedDomains = new Set([
  ...['google.com', 'forms.gle', 'gmail.com', 'microsoft.com', 'office.com', 'outlook.com', 'live.com'],
  ...['yahoo.com', 'icloud.com', 'proton.me', 'zoho.com', 'github.com', 'gitlab.com', 'atlassian.com', 'notion.so'],
  ...['airtable.com', 'dropbox.com', 'facebook.com', 'jotform.com', 'linkedin.com', 'surveymonkey.com'],
]);
