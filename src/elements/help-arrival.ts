/**
 * Receives readers at the place a link led them to: opens the answer that is folded, moves the focus to the heading so that the next
 * key and the screen reader go on from there, and goes on where the place stands in another article. Without a script the style sheet
 * shows the answer, and the place has a link.
 */
class HelpArrival extends HTMLElement {
  #wiring: AbortController | undefined;

  connectedCallback() {
    this.#wiring = new AbortController();
    addEventListener('hashchange', () => this.#receive(), { signal: this.#wiring.signal });
    this.#receive();
    this.toggleAttribute('data-wired', true);
  }

  disconnectedCallback() {
    this.#wiring?.abort();
  }

  #receive() {
    // Ids are plain letters, so the fragment needs no decoding.
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !this.contains(target)) return;
    const onward = target.querySelector<HTMLAnchorElement>('[data-leads-on]');
    if (onward) return location.replace(onward.href);
    const details = target.closest('details');
    if (details) details.open = true;
    const heading = target.closest('h1, h2, h3');
    if (!(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}

customElements.define('help-arrival', HelpArrival);
