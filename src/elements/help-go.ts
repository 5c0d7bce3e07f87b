import { findBestLanguage } from './best-language.ts';

/**
 * Goes on to the article in the reader’s best language, with the place and the query of the address. Without a script the page
 * lists the languages.
 */
class HelpGo extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll('a')];
    const best = findBestLanguage(
      navigator.languages,
      links.map(({ hreflang }) => hreflang),
    );
    const link = links.find(({ hreflang }) => hreflang === best) ?? links[0];
    // Not a step of the way back: Back from the article leads to where the link was.
    if (link) location.replace(link.pathname + location.search + location.hash);
  }
}

customElements.define('help-go', HelpGo);
