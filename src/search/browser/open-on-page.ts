import type { Search } from '../contract/answer.ts';
import type { SearchSetup } from '../contract/setup.ts';
import { openSearch, type SearchParts } from './language-search.ts';
import { wireSearchBox } from './search-box.ts';

/** Opens the search of a page for the `<help-search>` on it, and brings suggestions into its list, where there is one. */
export async function openOnPage(element: HTMLElement, ...parts: SearchParts): Promise<Search> {
  const { build, lang } = element.dataset as unknown as SearchSetup;
  const search = await openSearch({ build, base: rootOf(build), lang, findBuild }, parts);
  if (element.querySelector('[role=listbox]')) wireSearchBox(element, search, lang);
  return search;
}

/** The root of the site, under which the folder of a build is. */
const rootOf = (build: string) => build.split('_astro/')[0] ?? '';

/** Finds the folder of the build that the host has now: the one that this page names when it is read again. Throws when it names none. */
async function findBuild(): Promise<string> {
  const page = await (await fetch(location.href, { cache: 'no-cache' })).text();
  const [, build] = /data-build="(\/[^"]+)/.exec(page) ?? [];
  if (build === undefined) throw new Error(`Found no data-build in ${location.href}; expected a page of this site.`);
  return build;
}
