import type { Redirect } from '../redirects.ts';

/** A built site, and where it will stand. */
export interface BuiltSite {
  /** Where it was built: `dist`. */
  folder: string;

  /** The folder of the host that it was built for, with a slash at both ends: `/`, `/help/`. */
  base: string;

  /** The address of the host alone that it was built for. */
  origin: URL;

  /** What its `_redirects` says; both addresses have the base. */
  redirects: readonly Redirect[];
}

/** A form in which a file waits to be sent, by the name that it has in HTTP. */
export type Encoding = 'br' | 'zstd' | 'gzip';

/** A host that a site can be packaged for. What is packaged stands in `deploy/<name>/`: the pages in `site/`, and files beside it. */
export interface Host {
  /** As it is typed after `npm run package --`, and as its folder in `deploy/` is called. */
  name: string;

  /** What it is, for somebody who has not decided yet. */
  title: string;

  /** Whether it reads `_headers` and `_redirects` at the root of what is published. Other hosts would send them as any file. */
  readsHostFiles?: boolean;

  /** The folder of what is published in which the pages stand, with a slash at both ends, where that is not their base. */
  placeSite?: (site: BuiltSite) => string;

  /** A page as it is sent, where it has to say for itself what other hosts say in headers. */
  finishPage?: (html: string) => string;

  /**
   * Where each compressed form of a file waits, both paths under `deploy/<name>/`: a host that does not compress while it sends, or worse.
   * Hosts that have no such function compress by themselves.
   */
  placeCompressed?: (file: string, encoding: Encoding) => string;

  /** The files that tell the host of headers, redirects and missing addresses, by their path under `deploy/<name>/`. */
  writeFiles(site: BuiltSite): Record<string, string>;

  /** What is to be done next, and what this host cannot do: a line each, said after packaging. */
  explain(site: BuiltSite): string[];
}
