import path from 'node:path';
import process from 'node:process';
import { type BuildEnvironment } from '../src/hosting/hash-sources.ts';
import { basePath } from '../src/model/urls.ts';

/** A built site that journeys are made on. */
interface Site {
  /** Where it was built. */
  folder: string;

  /** The folder of the host that serves it. */
  base: string;

  /** Whether its host redirects from former addresses. */
  knowsRedirects: boolean;
}

/** Adds to the name of a folder where on its host the site in it stands: `dist` at the root, and below `/help/` `dist-help`. */
export const nameFor = (base: string, name: string): string => name + base.replaceAll('/', '-').slice(0, -1);

/** The project that the moved site is built from: a copy of this one whose articles and headings were renamed, moved and retired. */
export const movedProject = 'dist.moved';

/** The environment variables with which the moved and the waiting site are built: for the place where the main site stands. */
export const movedBuild: BuildEnvironment = basePath === '/' ? {} : { BASE_PATH: basePath };

/** The project that the waiting site is built from: a copy of this one, little of which is in Spanish. */
export const waitingProject = 'dist.waiting';

/** The environment variables with which the organization builds its site. */
export const organizationBuild = {
  BASE_PATH: '/help/',
  SITE_URL: 'https://help.example.edu',
  ORGANIZATION: 'content/organization.example.yaml',
} satisfies BuildEnvironment;

const moved: Site = {
  folder: path.join(movedProject, nameFor(basePath, 'dist')),
  base: basePath,
  knowsRedirects: true,
};

/** The sites, by the names with which projects and specs choose one. */
export const sites = {
  /** As `npm run build` leaves it; below a folder of the host, which `BASE_PATH` names, built for the journeys alone. */
  main: {
    folder: process.env['SITE_DIR'] ?? (basePath === '/' ? 'dist' : nameFor(basePath, 'node_modules/.cache/main-site')),
    base: basePath,
    knowsRedirects: true,
  },

  /** The same site as an organization would build it for a folder of its own host. */
  organization: {
    folder: 'node_modules/.cache/organization-site',
    base: organizationBuild.BASE_PATH,
    knowsRedirects: true,
  },

  /** The site of the moved project. */
  moved,

  /** The site of the waiting project. No host is asked to serve it: its pages are those of the others. */
  waiting: {
    folder: path.join(waitingProject, nameFor(basePath, 'dist')),
    base: basePath,
    knowsRedirects: false,
  },

  /** The moved site on a host that ignores `_redirects`. */
  'moved, plain host': { ...moved, knowsRedirects: false },
} satisfies Record<string, Site>;

/** The name of a site. */
export type SiteName = keyof typeof sites;
