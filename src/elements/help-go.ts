import { findBestLanguage } from './best-language.ts';

/**
 * Goes on to where a published link leads: in the reader’s best language, to the place of the address, with its query. Without a
 * script the page lists the same links. The page of a retired article stays, unless the place stands elsewhere.
 */
class HelpGo extends HTMLElement {
  #wiring: AbortController | undefined;

  connectedCallback() {
    this.#wiring = new AbortController();
    // <help-arrival> around it takes away what was stuck to the place.
    addEventListener('hashchange', () => this.#leadOn(), { signal: this.#wiring.signal });
    this.#leadOn();
  }

  disconnectedCallback() {
    this.#wiring?.abort();
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
    // Not a step of the way back: Back from the article leads to where the link was. A place that was led to its article’s start has
    // no fragment of its own, and must not keep the old one.
    if (link) location.replace(link.pathname + location.search + (place ? link.hash : location.hash));
  }
}

customElements.define('help-go', HelpGo);
