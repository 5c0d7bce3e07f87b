import type * as Engine from './engine.ts';
import type { SearchBoxSetup } from './setup.ts';
import type { Suggestion } from './suggestions.ts';

const maxArticles = 5;

type Loaded = Pick<typeof Engine, 'listSuggestions'> & { search: Engine.Search };

/**
 * Adds suggestions to a search form: an editable combobox with a list, as in the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Without a script, or when the index does not load, the form still leads
 * to the search page. Nothing is loaded before the reader shows intent: a pointer over the box, a touch, focus, or a shortcut.
 */
class HelpSearch extends HTMLElement {
  #form = this.querySelector('form') as HTMLFormElement;
  #input = this.querySelector('input') as HTMLInputElement;
  #list = this.querySelector('[role=listbox]') as HTMLElement;
  #status = this.querySelector('[role=status]') as HTMLElement;
  #setup = JSON.parse(this.dataset['setup'] ?? '') as SearchBoxSetup;

  #wiring: AbortController | undefined;
  #newest = 0;
  #loading: Promise<Loaded> | undefined;
  #failures = 0;

  connectedCallback() {
    const input = this.#input;
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');

    this.#wiring = new AbortController();
    const { signal } = this.#wiring;
    for (const intent of ['pointerenter', 'touchstart', 'focusin']) {
      this.addEventListener(intent, () => void this.#warm(), { signal, passive: true });
    }
    input.addEventListener('input', () => void this.#suggest(), { signal });
    input.addEventListener('focus', () => void this.#suggest(), { signal });
    input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    // A press on an option does not take the focus from the box (below), so leaving the box is leaving the suggestions.
    input.addEventListener(
      'blur',
      () => {
        this.#close();
      },
      { signal },
    );
    // A press on an option must not take the focus from the box; the click that follows goes to the link.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    document.addEventListener('keydown', (event) => this.#onShortcut(event), { signal });
  }

  disconnectedCallback() {
    this.#wiring?.abort();
  }

  get #options() {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  /** Loads what a first answer needs, all side by side. By address: this script stays small enough to stand in the page. */
  #load(): Promise<Loaded> {
    this.#loading ??= this.#ask().catch((error: unknown) => {
      this.#loading = undefined;
      this.#failures++;
      throw error;
    });
    return this.#loading;
  }

  // Here and in the other element of search: a module that both import would be a file of its own, asked for by every page.
  async #ask(): Promise<Loaded> {
    const { engine, lexicon, forms } = this.#setup;
    // A module that failed to load stays failed under its address for as long as the page lives.
    const retry = this.#failures > 0 ? `?retry=${this.#failures}` : '';
    const [{ openSearch, listSuggestions }, ...parts] = await Promise.all([
      import(/* @vite-ignore */ engine + retry) as Promise<typeof Engine>,
      fetch(lexicon),
      import(/* @vite-ignore */ forms + retry) as Promise<Engine.SearchParts[1]>,
    ]);
    return { search: await openSearch(this.#setup, parts), listSuggestions };
  }

  /** Loads all that a search needs. A failure shows when something is asked. */
  async #warm() {
    try {
      await this.#load();
    } catch {
      return;
    }
  }

  async #suggest() {
    const typed = this.#input.value.trim();
    const turn = ++this.#newest;
    if (typed === '') return this.#close();
    // A later key has asked something else, or the box was left.
    const isStale = () => turn !== this.#newest;
    try {
      const { search, listSuggestions } = await this.#load();
      // What was typed while it loaded is answered once, for the last key.
      if (isStale()) return;
      const options = { limit: maxArticles, isTyping: true };
      for await (const answer of search.find(this.#input.value, options)) {
        if (isStale()) return;
        const { suggestions, status } = listSuggestions(answer, typed, this.#resultsUrl(typed), this.#setup);
        this.#open(suggestions, status);
      }
    } catch {
      // Next time all is fetched anew: the site may have changed since.
      this.#loading = undefined;
      if (isStale()) return;
      const said = this.#setup.words.failedShort;
      this.#open([{ part: 'all', title: [{ text: said, isMatch: false }], url: this.#resultsUrl(typed) }], said);
    }
  }

  #open(suggestions: Suggestion[], status: string) {
    this.#list.replaceChildren(...suggestions.map((suggestion, index) => this.#drawOption(suggestion, index)));
    this.#status.textContent = status;
    this.#list.hidden = false;
    this.#input.ariaExpanded = 'true';
    this.#select(undefined);
    this.#makeRoom();
  }

  /** Brings the box to the top where its list would end below the screen or behind a phone’s keyboard. */
  #makeRoom() {
    const screen = visualViewport?.height ?? innerHeight;
    if (this.#list.getBoundingClientRect().bottom > screen) this.#input.scrollIntoView();
  }

  #resultsUrl = (typed: string) => `${this.#form.action}?${String(new URLSearchParams({ q: typed }))}`;

  #drawOption({ part, title, url }: Suggestion, index: number) {
    const option = document.createElement('a');
    option.role = 'option';
    option.id = `${this.#list.id}-${index}`;
    option.href = url;
    option.tabIndex = -1;
    option.dataset['part'] = part;
    option.append(
      ...title.map(({ text, isMatch }) => {
        if (!isMatch) return text;
        const mark = document.createElement('mark');
        mark.textContent = text;
        return mark;
      }),
    );
    return option;
  }

  #close() {
    this.#newest++;
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#input.removeAttribute('aria-activedescendant');
    this.#status.textContent = '';
  }

  #select(option: HTMLAnchorElement | undefined) {
    for (const other of this.#options) other.ariaSelected = String(other === option);
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing || event.altKey) return;
    const { key } = event;
    const isOpen = !this.#list.hidden;
    const options = this.#options;
    const current = options.findIndex(({ ariaSelected }) => ariaSelected === 'true');

    if (key === 'Escape' && isOpen) this.#close();
    else if (key === 'Enter' && isOpen && current >= 0) options[current]?.click();
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && !isOpen) void this.#suggest();
    // Past either end the words themselves are current again.
    else if (key === 'ArrowDown') this.#select(options[current + 1]);
    else if (key === 'ArrowUp') this.#select(current < 0 ? options.at(-1) : options[current - 1]);
    else return;
    event.preventDefault();
  }

  /** `/` and Ctrl+K or ⌘K bring the box; `/` not from a place to write in. */
  #onShortcut(event: KeyboardEvent) {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (altKey) return;
    const isWriting =
      target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
    const isSlash = key === '/' && !isWriting && !ctrlKey && !metaKey;
    const isCommand = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey;
    if (!isSlash && !isCommand) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  }
}

customElements.define('help-search', HelpSearch);
