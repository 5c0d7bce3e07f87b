import { findNearestSlugs } from './nearest-address.ts';

/** Offers the articles whose address is nearest to the one that was asked for. Without a script the page lists every article. */
class HelpNotFound extends HTMLElement {
  connectedCallback() {
    // A code is heard on the telephone and typed as it comes.
    const { pathname, search, hash } = location;
    const [, before, code] = /^(.*\/go\/)([^/]+)\/?$/i.exec(pathname) ?? [];
    const spelt = code?.toUpperCase();
    if (before !== undefined && code !== spelt)
      return location.replace(`${before.toLowerCase()}${spelt}/${search}${hash}`);

    const guesses = this.querySelector('section');
    if (!guesses || !guesses.hidden) return;

    const articles = new Map<string, Element | null>();
    for (const link of this.querySelectorAll('a')) {
      const [, slug] = /\/articles\/([^/]+)\/$/.exec(link.pathname) ?? [];
      if (slug) articles.set(slug, link.closest('li'));
    }
    const nearest = findNearestSlugs(location.pathname, [...articles.keys()]).map(
      (slug) => articles.get(slug)?.cloneNode(true) ?? '',
    );
    guesses.querySelector('ul')?.append(...nearest);
    guesses.hidden = nearest.length === 0;
  }
}

customElements.define('help-not-found', HelpNotFound);
