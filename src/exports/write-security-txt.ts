import { absoluteUrl, linkTo } from '../model/urls.ts';
import type { Organization } from '../model/organization.ts';

/**
 * How to report a weakness of the site, as a `security.txt`: https://www.rfc-editor.org/rfc/rfc9116. The day on which it expires is the one
 * that the organization states, so that the file is the same on any day. It always names the root of the host, where alone it counts.
 */
export const writeSecurityTxt = (
  { contact, expires, policy }: NonNullable<Organization['securityReports']>,
  site: URL,
): string =>
  [
    `Contact: ${linkTo(contact).href}`,
    `Expires: ${expires}T00:00:00Z`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
    `Canonical: ${absoluteUrl('/.well-known/security.txt', site)}`,
    '',
  ].join('\n');
