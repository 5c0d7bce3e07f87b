import path from 'node:path';
import process from 'node:process';
import { type BuildEnvironment } from '../src/authoring/built-from.ts';

/** A built site that journeys are made on. */
interface Site {
  /** Where it was built. */
  folder: string;

  /** Where it stands on its host. */
  base: string;

  /** Whether its host answers former addresses with the new ones. */
  knowsRedirects: boolean;
}

/** The project that the moved site is built from: this one, after articles and headings were renamed, moved and taken out. */
export const movedProject = 'dist.moved';

/** What the organization says to the build. */
export const organizationBuild = {
  BASE_PATH: '/help/',
  SITE_URL: 'https://help.example.edu',
  ORGANIZATION: 'content/organization.example.yaml',
} satisfies BuildEnvironment;

const moved: Site = { folder: path.join(movedProject, 'dist'), base: '/', knowsRedirects: true };

/** The sites, by the names that projects and specs choose them by. */
export const sites = {
  /** As `npm run build` leaves it. */
  main: { folder: process.env['SITE_DIR'] ?? 'dist', base: '/', knowsRedirects: true },

  /** The same site as an organization would build it for a folder of its own host. */
  organization: {
    folder: 'node_modules/.cache/organization-site',
    base: organizationBuild.BASE_PATH,
    knowsRedirects: true,
  },

  /** The site of the moved project. */
  moved,

  /** That one on a host that does not know its redirects. */
  'moved, plain host': { ...moved, knowsRedirects: false },
} satisfies Record<string, Site>;

/** The name of a site. */
export type SiteName = keyof typeof sites;
