/**
 * Marks the heading being read in the contents of an article, and opens the list where there is room beside the text.
 * Without a script the links work; only the mark is missing.
 */
class HelpContents extends HTMLElement {
  #wiring: AbortController | undefined;

  connectedCallback() {
    this.#wiring = new AbortController();
    const { signal } = this.#wiring;

    const details = this.querySelector('details');
    const beside = matchMedia('(min-width: 62rem)');
    const summary = this.querySelector('summary');
    const fold = () => {
      this.toggleAttribute('data-beside', beside.matches);
      if (details) details.open = beside.matches;
      if (summary) summary.tabIndex = beside.matches ? -1 : 0;
    };
    beside.addEventListener('change', fold, { signal });
    fold();

    // The heading being read is the last one that has scrolled into the upper third of the viewport.
    const reading = new IntersectionObserver(() => this.#mark(), { rootMargin: '0px 0px -66%' });
    for (const heading of this.#headings()) reading.observe(heading);
    signal.addEventListener('abort', () => reading.disconnect());
  }

  disconnectedCallback() {
    this.#wiring?.abort();
  }

  #links = () => [...this.querySelectorAll('a')];

  #headings = () =>
    this.#links().map(({ hash }) => {
      const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
      if (!heading) throw new Error(`<help-contents>: the page has no heading with the id “${hash.slice(1)}”.`);
      return heading;
    });

  #mark() {
    const headings = this.#headings();
    const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    for (const [index, link] of this.#links().entries()) {
      link.ariaCurrent = headings[index] === passed ? 'true' : null;
    }
  }
}

customElements.define('help-contents', HelpContents);
