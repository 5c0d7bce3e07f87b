import { findQuote } from './find-quote.ts';
import styles from './help-passage.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/**
 * Marks the passage that a search result led to, brings it into view, and takes the mark away on request. The link names the words
 * as a text fragment (https://wicg.github.io/scroll-to-text-fragment/). Browsers that know those mark them too, in the same
 * colours, but give no way to take that back.
 */
class HelpPassage extends HTMLElement {
  #marks: HTMLElement[] = [];

  connectedCallback() {
    const quote = readQuote();
    const text = document.querySelector('article .prose');
    if (quote === undefined || !text) return;
    this.#marks = markQuote(text, quote);
    const [first] = this.#marks;
    if (!first) return;
    // As the browser does when it finds text: folded parts open, and the variant with the passage is shown.
    first.dispatchEvent(new Event('beforematch', { bubbles: true }));
    first.scrollIntoView({ block: 'center' });
    this.append(this.#drawButton());
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.#unmark());
  }

  #drawButton() {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset['unmark'] ?? '';
    button.addEventListener('click', () => this.#unmark());
    return button;
  }

  #unmark() {
    if (this.childElementCount === 0) return;
    this.replaceChildren();
    for (const mark of this.#marks) mark.replaceWith(...mark.childNodes);
    // The browser takes its own mark away when the address has the same fragment without the words.
    const { scrollX, scrollY } = globalThis;
    location.replace(`#${location.hash.slice(1).replace(/:~:.*/, '')}`);
    scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  }
}

/** The words that the address names. Browsers that know text fragments hide them from `location`. */
function readQuote(): string | undefined {
  const [navigation] = performance.getEntriesByType('navigation');
  const [, quote] = /:~:text=([^&]+)/.exec(location.hash + (navigation?.name ?? '')) ?? [];
  try {
    return quote === undefined ? undefined : decodeURIComponent(quote);
  } catch {
    // Cut off in the middle of a letter.
    return undefined;
  }
}

/** Wraps the words in marks, one for each piece of text that holds some of them. Empty when they are not there. */
function markQuote(text: Element, quote: string): HTMLElement[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest('[popover], svg, nav') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const target = document.querySelector(':target');
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const isBefore = target !== null && target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
    if (!isBefore) nodes.push(node);
  }
  return findQuote(
    nodes.map(({ data }) => data),
    quote,
  ).map(({ piece, start, end }) => {
    const words = (nodes[piece] as Text).splitText(start);
    words.splitText(end - start);
    const mark = document.createElement('mark');
    words.replaceWith(mark);
    mark.append(words);
    return mark;
  });
}

customElements.define('help-passage', HelpPassage);
