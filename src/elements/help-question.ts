/** Opens a folded question when a link leads to it. Without a script the style sheet shows the answer; it only cannot be closed. */
class HelpQuestion extends HTMLElement {
  #wiring: AbortController | undefined;

  connectedCallback() {
    this.#wiring = new AbortController();
    addEventListener('hashchange', () => this.#open(), { signal: this.#wiring.signal });
    this.#open();
    this.toggleAttribute('data-wired', true);
  }

  disconnectedCallback() {
    this.#wiring?.abort();
  }

  #open() {
    const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = this.querySelector('details');
    if (linked && details?.contains(linked)) details.open = true;
  }
}

customElements.define('help-question', HelpQuestion);
