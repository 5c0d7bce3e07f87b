import { findBestLanguage } from './best-language.ts';
import { readFragment } from './read-fragment.ts';

/**
 * Leads on to where a published link leads now: to the place in the fragment, in the reader’s best language, with the query. Each
 * element with an id is a place and holds its links. Without a place the links of `[data-leads-on]` are followed; where there are none,
 * as for a retired article, the page stays and its links get the query. Without a script the page lists the same links.
 */
class HelpGo extends HTMLElement {
  connectedCallback() {
    addEventListener('hashchange', () => this.#leadOn());
    this.#leadOn();
  }

  #leadOn() {
    const { search, hash } = location;
    const places = [...this.querySelectorAll('[id]')];
    // Without what was appended to it.
    const name = readFragment(hash, (word) => places.some(({ id }) => id === word));
    const place = places.find(({ id }) => id === name);
    const links = [...((place ?? this.querySelector('[data-leads-on]'))?.querySelectorAll('a') ?? [])];
    const best = findBestLanguage(
      navigator.languages,
      links.map(({ hreflang }) => hreflang),
    );
    const link = links.find(({ hreflang }) => hreflang === best) ?? links[0];
    // Replaces the history entry, so that Back from the article returns to the page with the link. A place that now leads to the start
    // of an article has no fragment, and must not keep the former one.
    if (link) location.replace(link.pathname + search + (place ? link.hash : hash));
    else for (const onward of this.querySelectorAll('a')) onward.search = search;
  }
}

customElements.define('help-go', HelpGo);
