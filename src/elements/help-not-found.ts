import { listMeantAddresses } from '../links/mend-address.ts';
import { findNearestSlugs } from './nearest-address.ts';

/**
 * Leads on to the page that was meant when the missing address is a known one with something appended or changed; else offers the
 * articles whose address is nearest. Without a script the page lists every article.
 */
class HelpNotFound extends HTMLElement {
  connectedCallback() {
    const { pathname, search, hash } = location;
    const { base = '/' } = this.dataset;
    const pages = new Map([...this.querySelectorAll('a')].map((link) => [link.pathname, link]));
    // The page lists no codes, because they are too many. A short link to the present address would only lead back here.
    const meant = listMeantAddresses(pathname, base).find(({ path }) =>
      path.startsWith('go/') ? base + path !== pathname : pages.has(base + path),
    );
    if (meant) {
      const id = meant.id === undefined ? '' : `#${meant.id}`;
      location.replace(base + meant.path + search + (hash || id));
      return;
    }

    const guesses = this.querySelector('section');
    if (!guesses || !guesses.hidden) return;

    const articles = new Map<string, Element | null>();
    for (const link of pages.values()) {
      const [, slug] = /\/articles\/([^/]+)\/$/.exec(link.pathname) ?? [];
      if (slug) articles.set(slug, link.closest('li'));
    }
    const nearest = findNearestSlugs(pathname, [...articles.keys()]).map(
      (slug) => articles.get(slug)?.cloneNode(true) ?? '',
    );
    guesses.querySelector('ul')?.append(...nearest);
    guesses.hidden = nearest.length === 0;
  }
}

customElements.define('help-not-found', HelpNotFound);
