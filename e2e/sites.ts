/** A built site that journeys are made on. */
interface Site {
  /** Where it was built. */
  folder: string;

  /** Where it stands on its host. */
  base: string;

  /** `e2e/run.ts` finds a free one, so that two runs never meet. The one here is under those that systems hand out themselves. */
  port: number;
}

/** The site as `npm run build` leaves it. */
export const mainSite: Site = {
  folder: process.env['SITE_DIR'] ?? 'dist',
  base: '/',
  port: Number(process.env['SITE_PORT'] ?? 24717),
};

/** The same site as an organization would build it for a folder of its own host. */
export const organizationSite: Site = {
  folder: process.env['ORGANIZATION_SITE_DIR'] ?? 'node_modules/.cache/organization-site',
  base: '/help/',
  port: Number(process.env['ORGANIZATION_SITE_PORT'] ?? 24718),
};

/** The same site after its articles and headings were renamed, moved and taken out. */
export const movedSite: Site = {
  folder: process.env['MOVED_SITE_DIR'] ?? 'dist.moved/dist',
  base: '/',
  port: Number(process.env['MOVED_SITE_PORT'] ?? 24719),
};

/** That site on a host that does not know its redirects. */
export const plainHost: Site = { ...movedSite, port: Number(process.env['PLAIN_HOST_PORT'] ?? 24720) };

/** What the organization says to the build. */
export const organizationBuild = {
  BASE_PATH: organizationSite.base,
  SITE_URL: 'https://help.example.edu',
  ORGANIZATION: 'content/organization.example.yaml',
};

/** Where a site answers while journeys are made. */
export const siteUrl = ({ port, base }: Site): string => `http://localhost:${String(port)}${base}`;
