import type { Search } from '../contract/answer.ts';
import type { SearchSetup } from '../contract/setup.ts';
import { searchFiles } from '../contract/search-files.ts';
import { openSearch, type SearchParts } from './language-search.ts';
import { wireSearchBox } from './search-box.ts';

/** Opens the search of a page for the `<help-search>` on it, and brings suggestions into its list, where there is one. */
export async function openOnPage(element: HTMLElement, ...parts: SearchParts): Promise<Search> {
  const { build, lang } = element.dataset as unknown as SearchSetup;
  const search = await openSearch({ build, base: rootOf(build), lang, findBuild, admitWorker }, parts);
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

// TypeScript’s DOM library has no Trusted Types yet (6.0).
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Trusted Types do not start a worker from a string unless a policy admits it. This policy admits the worker of any build of the site. */
function admitWorker(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('search', {
    createScriptURL(asked) {
      const [root, name = ''] = asked.split('_astro/');
      const own = document.querySelector<HTMLElement>('help-search')?.dataset['build'] ?? '';
      if (root === rootOf(own) && /^[\da-z]+\/[\w-]+\.js$/.test(name) && name.endsWith(searchFiles.worker))
        return asked;
      throw new TypeError(`A script was refused: found ${asked}, expected ${own}${searchFiles.worker}.`);
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
