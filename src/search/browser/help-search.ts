import type { Search } from '../contract/answer.ts';
import type { SearchSetup } from '../contract/setup.ts';
import type * as Engine from './engine.ts';

/** What search elements work with once it is loaded: what the engine exports, and the search of the page’s language. */
export type LoadedSearch = typeof Engine & { search: Search };

/**
 * Stands around every search field: loads search for all elements of the page, gives the field its shortcut, and where there is a
 * list of suggestions, brings them into it. Without a script, or when search does not load, a form still leads to the search page.
 * What stands in the page is only what asks for the rest: nothing is loaded before the reader shows intent, which is a pointer over
 * the field, a touch, focus, or a shortcut.
 */
export class HelpSearch extends HTMLElement {
  #input = this.querySelector('input') as HTMLInputElement;
  #list = this.querySelector<HTMLElement>('[role=listbox]');
  #setup = { ...this.dataset } as unknown as SearchSetup;
  #loading: Promise<LoadedSearch> | undefined;

  /** Added to the addresses of modules: one that failed to load stays failed under its address for as long as the page lives. */
  #retry = '';

  connectedCallback() {
    const input = this.#input;
    if (this.#list) {
      input.role = 'combobox';
      input.ariaAutoComplete = 'list';
      input.ariaExpanded = 'false';
    }
    for (const intent of ['pointerenter', 'touchstart', 'focusin', 'input'])
      this.addEventListener(intent, () => void this.#warm(), { passive: true });
    document.addEventListener('keydown', (event) => this.#onShortcut(event));
  }

  /** Loads all that a first answer needs, once; after a failure, which rejects, anew at the next call. */
  load(): Promise<LoadedSearch> {
    return (this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#retry += '?';
      this.#loading = undefined;
      throw error;
    }));
  }

  /** Loads search on intent. A failure shows among the suggestions when something is asked. */
  async #warm() {
    try {
      await this.load();
    } catch {
      const list = this.#list;
      const status = this.querySelector('[role=status]');
      if (!list || !status || this.#input.value.trim() === '') return;
      status.textContent = list.textContent.trim();
      list.hidden = false;
      this.#input.ariaExpanded = 'true';
    }
  }

  // By address and side by side: this script stays small enough to stand in the page.
  async #fetch(): Promise<LoadedSearch> {
    const { engine, lexicon, forms } = this.#setup;
    const [program, ...parts] = await Promise.all([
      import(/* @vite-ignore */ engine + this.#retry) as Promise<typeof Engine>,
      fetch(lexicon),
      import(/* @vite-ignore */ forms + this.#retry) as Promise<Engine.SearchParts[1]>,
    ]);
    const search = await program.openSearch(this.#setup, parts);
    if (this.#list) program.wireSearchBox(this, search, this.#setup);
    return { ...program, search };
  }

  /** Ctrl+K or ⌘K brings the field. Some keyboards write other letters than Latin ones, and some events of autofill have no key. */
  #onShortcut(event: Partial<KeyboardEvent>) {
    const { key = '', code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isK = key.toLowerCase() === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key));
    if (!isK || !(ctrlKey || metaKey) || altKey || shiftKey) return;
    event.preventDefault?.();
    this.#input.focus();
    this.#input.select();
  }
}

customElements.define('help-search', HelpSearch);
