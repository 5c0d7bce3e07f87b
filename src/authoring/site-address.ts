/** The environment variables that say at which address the built site will be served. */
type Environment = Readonly<Record<string, string | undefined>>;

const folder = /^\/?(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/;

/** What is wrong with `SITE_URL` and `BASE_PATH`, one sentence each. Both may be left out; then the site is for this machine only. */
export function listAddressProblems({ SITE_URL: site, BASE_PATH: base }: Environment): string[] {
  const problems: string[] = [];
  const siteExpectation = site === undefined ? undefined : expectSite(site);
  if (siteExpectation !== undefined) problems.push(`SITE_URL is “${site}”; expected ${siteExpectation}.`);
  if (base !== undefined && !folder.test(base))
    problems.push(`BASE_PATH is “${base}”; expected a folder on the host, such as /help/, or nothing.`);
  return problems;
}

/** What was expected instead of `site`; undefined when it is the address of a host and nothing more. */
function expectSite(site: string): string | undefined {
  if (!URL.canParse(site) || !/^https?:\/\//i.test(site)) {
    const withScheme = `https://${site}`;
    const isHost = /^[\w.-]+(?::\d+)?\/?$/.test(site) && URL.canParse(withScheme);
    return `the address of the host with its scheme, such as ${isHost ? withScheme : 'https://help.example.edu'}`;
  }
  const { origin, pathname, href } = new URL(site);
  const isHost = href === `${origin}/` && !/[?#@\\\s]/.test(site);
  if (isHost) return undefined;
  return pathname === '/' ? `${origin} alone` : `${origin} alone; a folder on it is BASE_PATH, such as ${pathname}`;
}

/** The last line of a build that must not be published, because its addresses are those of this machine; else undefined. */
export function warnOfLocalAddress({ SITE_URL: site }: Environment): string | undefined {
  if (site !== undefined) return undefined;
  return 'Not for publishing: SITE_URL is not set, so its links, feeds and codes lead to this machine. Expected SITE_URL=https://… of the host.';
}
