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
    return (this.#loading ??= this.#open().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    }));
  }

  /**
   * Loads modules of the page’s build, by their names, side by side. When one does not arrive, all of them are asked for once more, of
   * the build that the page names when it is read again: a deploy may have taken the files of its own away. Never gives some of each.
   */
  async loadModules<Modules extends unknown[]>(...names: string[]): Promise<Modules> {
    const page = this.dataset as { build: string };
    const load = () =>
      Promise.all(names.map((name) => import(/* @vite-ignore */ page.build + name + this.#retry))) as Promise<Modules>;
    try {
      return await load();
    } catch {
      this.#retry += '?';
      const now = await fetch('', { cache: 'no-cache' });
      // The slash tells it from this script, which stands in the page too. A page without it, such as an error page, throws.
      page.build = (/data-build="(\/[^"]+)/.exec(await now.text()) as unknown as [string, string])[1];
      return load();
    }
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

  // By name and side by side: this script stays small enough to stand in the page.
  async #open(): Promise<LoadedSearch> {
    const { lang } = this.dataset as unknown as SearchSetup;
    const [program, ...parts] = await this.loadModules<[typeof Engine, ...Engine.SearchParts]>(
      'engine.js',
      `lexicon.${lang}.js`,
      `word-forms.${lang}.js`,
    );
    return { ...program, search: await program.openOnPage(this, ...parts) };
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
