import { findBestLanguage } from './best-language.ts';

/**
 * Leads on to where a published link leads now: in the reader’s best language, to the place in the fragment, with the query. Without a
 * script the page lists the same links. The page of a retired article stays, unless the place has moved to another article.
 */
class HelpGo extends HTMLElement {
  connectedCallback() {
    // <help-arrival> around it corrects the fragment when something was appended to it.
    addEventListener('hashchange', () => this.#leadOn());
    this.#leadOn();
  }

  #leadOn() {
    const lists = [...this.querySelectorAll('ul')];
    const [start] = lists;
    const place = lists.find(({ id }) => id !== '' && `#${id}` === location.hash);
    const links = [
      ...((place ?? (this.hasAttribute('data-leads-on') ? start : undefined))?.querySelectorAll('a') ?? []),
    ];
    const best = findBestLanguage(
      navigator.languages,
      links.map(({ hreflang }) => hreflang),
    );
    const link = links.find(({ hreflang }) => hreflang === best) ?? links[0];
    // Replaces the history entry, so that Back from the article returns to the page with the link. A place that now leads to the start
    // of an article has no fragment, and must not keep the former one.
    if (link) location.replace(link.pathname + location.search + (place ? link.hash : location.hash));
  }
}

customElements.define('help-go', HelpGo);
