import type * as Engine from './engine.ts';
import type { SearchSetup } from './setup.ts';

const maxResults = 20;

/**
 * Shows the results of the address's `?q=`, and of what is typed after it. The address follows the words, so that it can be
 * shared and Back works. Without a script the page lists every article instead.
 */
class HelpSearchPage extends HTMLElement {
  #wiring: AbortController | undefined;
  #newest = 0;

  #input = this.querySelector('input') as HTMLInputElement;
  #status = this.querySelector('[role=status]') as HTMLElement;
  #results = this.querySelector('.results') as HTMLElement;
  #setup = JSON.parse(this.dataset['setup'] ?? '') as SearchSetup;
  #siteTitle = document.title;
  #engineAddress = this.#setup.engine;

  /** Whether the newest step of the way back is the one being typed. */
  #isTyping = false;

  connectedCallback() {
    this.#wiring = new AbortController();
    const { signal } = this.#wiring;
    this.#input.addEventListener('input', () => this.#type(), { signal });
    this.querySelector('form')?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#type();
        this.#isTyping = false;
      },
      { signal },
    );
    addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback() {
    this.#wiring?.abort();
  }

  /** Shows what is typed. The first key makes a step of the way back, the next ones change it, Enter ends it. */
  #type() {
    const typed = this.#input.value;
    if (spellAddress(typed.trim(), this.#isTyping ? 'replace' : 'push')) this.#isTyping = true;
    void this.#answer(typed);
  }

  /** Shows what the address asks for. */
  #restore() {
    this.#isTyping = false;
    const typed = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.value = typed;
    void this.#answer(typed);
  }

  async #answer(typed: string) {
    const turn = ++this.#newest;
    const query = typed.trim();
    const { words, lang } = this.#setup;
    if (query === '') return this.#show(this.#siteTitle, '');
    if (this.#results.childElementCount === 0) this.#status.textContent = words.searching;
    try {
      const { fillPhrase, fillPlural, findArticles } = await this.#engine();
      const { count, results } = await findArticles(this.#setup, query, maxResults);
      // A later key has asked something else.
      if (turn !== this.#newest) return;
      const title = `${fillPhrase(words.resultsTitle, { query })} – ${this.#siteTitle}`;
      if (count === 0) this.#show(title, fillPhrase(words.noneFound, { query }), paragraph(words.noneFoundAdvice));
      else this.#show(title, fillPlural(words.found, count, lang, { query }), this.#listResults(results));
    } catch {
      if (turn !== this.#newest) return;
      const retry = document.createElement('button');
      retry.type = 'button';
      retry.textContent = words.retry;
      retry.addEventListener('click', () => void this.#answer(this.#input.value));
      this.#show(this.#siteTitle, words.failed, retry);
    }
  }

  // By address: the engine is a file of its own, shared with the box of the other pages.
  async #engine(): Promise<typeof Engine> {
    try {
      return (await import(/* @vite-ignore */ this.#engineAddress)) as typeof Engine;
    } catch (error) {
      // A module that failed to load stays failed under its address for as long as the page lives.
      this.#engineAddress = `${this.#setup.engine}?retry=${Date.now()}`;
      throw error;
    }
  }

  #show(title: string, status: string, ...results: HTMLElement[]) {
    document.title = title;
    this.#status.textContent = status;
    this.#results.replaceChildren(...results);
  }

  #listResults(results: Engine.SearchResult[]): HTMLElement {
    const list = document.createElement('ul');
    list.ariaLabel = this.#setup.words.results;
    // Safari takes the role from lists without markers unless it is written.
    list.role = 'list';
    list.append(...results.map((result) => listItem(result)));
    return list;
  }
}

/** Writes the words into the address, as a new step of the way back or in place of the last one. Tells whether they were new. */
function spellAddress(query: string, how: 'push' | 'replace'): boolean {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href === location.href) return false;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  return true;
}

function listItem({ url, title, topic, passages, headings }: Engine.SearchResult): HTMLElement {
  const item = document.createElement('li');
  const excerpt = document.createElement('p');
  excerpt.append(
    '… ',
    ...passages.map(({ text, isMatch }) => {
      if (!isMatch) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
    ' …',
  );
  item.append(part(link(url, title), 'article'), part(paragraph(topic), 'topic'), excerpt);
  if (headings.length > 0) {
    const sections = document.createElement('ul');
    sections.append(
      ...headings.map((heading) => {
        const section = document.createElement('li');
        section.append(link(heading.url, heading.title));
        return section;
      }),
    );
    item.append(sections);
  }
  return item;
}

function part<Element extends HTMLElement>(element: Element, name: string): Element {
  element.dataset['part'] = name;
  return element;
}

function link(url: string, title: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = title;
  return anchor;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

customElements.define('help-search-page', HelpSearchPage);
