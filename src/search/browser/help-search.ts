import type * as Engine from './engine.ts';
import type { SearchBoxSetup } from '../contract/setup.ts';

/**
 * Brings suggestions to a search form. Without a script, or when search does not load, the form still leads to the search page. What
 * stands in the page is only what asks for the rest: nothing is loaded before the reader shows intent, which is a pointer over the
 * box, a touch, focus, or a shortcut.
 */
class HelpSearch extends HTMLElement {
  #input = this.querySelector('input') as HTMLInputElement;
  #setup = JSON.parse(this.dataset['setup'] ?? '') as SearchBoxSetup;
  #wiring: AbortController | undefined;
  #loading: Promise<void> | undefined;
  #failures = 0;

  connectedCallback() {
    const input = this.#input;
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';

    this.#wiring = new AbortController();
    const { signal } = this.#wiring;
    for (const intent of ['pointerenter', 'touchstart', 'focusin', 'input'])
      this.addEventListener(intent, () => void this.#warm(), { signal, passive: true });
    document.addEventListener('keydown', (event) => this.#onShortcut(event), { signal });
  }

  disconnectedCallback() {
    this.#wiring?.abort();
    this.#loading = undefined;
  }

  /** Loads all that suggestions need. A failure shows when something is asked; then all is fetched anew at the next key. */
  async #warm() {
    try {
      await (this.#loading ??= this.#load());
    } catch {
      this.#loading = undefined;
      if (this.#input.value.trim() === '') return;
      const [list, status] = this.querySelectorAll<HTMLElement>('[role=listbox], [role=status]');
      if (!list || !status) return;
      status.textContent = list.textContent.trim();
      list.hidden = false;
      this.#input.ariaExpanded = 'true';
    }
  }

  // By address and side by side: this script stays small enough to stand in the page.
  async #load() {
    const { engine, lexicon, forms } = this.#setup;
    // A module that failed to load stays failed under its address for as long as the page lives.
    const retry = this.#failures > 0 ? `?retry=${this.#failures}` : '';
    const modules = Promise.all([
      import(/* @vite-ignore */ engine + retry) as Promise<typeof Engine>,
      import(/* @vite-ignore */ forms + retry) as Promise<Engine.SearchParts[1]>,
    ]).catch((error: unknown) => {
      this.#failures++;
      throw error;
    });
    const [names, [{ openSearch, wireSearchBox }, wordForms]] = await Promise.all([fetch(lexicon), modules]);
    const search = await openSearch(this.#setup, [names, wordForms]);
    if (this.#wiring) wireSearchBox(this, search, this.#setup, this.#wiring.signal);
  }

  /** Ctrl+K or ⌘K brings the box. Some keyboards write other letters than Latin ones, and some events of autofill have no key. */
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
