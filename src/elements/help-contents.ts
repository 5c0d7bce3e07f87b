/** Marks the heading being read in the contents of an article. Without a script the links work; only the mark is missing. */
class HelpContents extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll('a')];
    const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
    // The heading being read is the last one that has scrolled into the upper third of the viewport.
    const reading = new IntersectionObserver(
      () => {
        const passed = headings.findLast((heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3);
        for (const [index, link] of links.entries()) link.ariaCurrent = headings[index] === passed ? 'true' : null;
      },
      { rootMargin: '0px 0px -66%' },
    );
    for (const heading of headings) if (heading) reading.observe(heading);
  }
}

customElements.define('help-contents', HelpContents);
