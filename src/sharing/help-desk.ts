import type * as Engine from '../search/engine.ts';
import type { DeskSetup } from './desk-setup.ts';
import { isRich, makeCopy, type CopyKind } from './make-copy.ts';
import type { ContactKey, ShareTexts } from './setup.ts';
import { readSubject, showByHand, showQr } from './share-menu.ts';
import { writeCopy } from './write-copy.ts';

const maxArticles = 6;

/** An article or a section of it that can be copied. */
interface Line {
  /** Where it stands, for the page’s own language. */
  url: string;
  code: string;

  /** The id of the section; empty for the article. */
  id: string;
  title: Array<{ text: string; isMatch: boolean }>;
}

/**
 * The support agent’s desk: words are typed, and what answers them is copied without leaving the keyboard. Enter copies the link of
 * the line that is current, which is the first one until another is chosen; the buttons copy it in other ways, in any language.
 */
class HelpDesk extends HTMLElement {
  #wiring: AbortController | undefined;
  #setup = JSON.parse(this.dataset['setup'] ?? '') as DeskSetup;
  #input = this.querySelector('input') as HTMLInputElement;
  #language = this.querySelector('select');
  #list = this.querySelector('[role=listbox]') as HTMLElement;
  #status = this.querySelector('[role=status]') as HTMLElement;
  #tools = this.querySelector('[role=group]') as HTMLElement;
  #loading: Promise<{ search: Engine.Search; fillPlural: typeof Engine.fillPlural }> | undefined;
  #newest = 0;
  #lines: Line[] = [];
  #current = 0;

  connectedCallback() {
    this.#wiring = new AbortController();
    const { signal } = this.#wiring;
    this.#input.addEventListener('input', () => void this.#answer(), { signal });
    this.#input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#list.addEventListener('click', ({ target }) => this.#onClick(target), { signal });
    // The focus stays where the words are typed.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    this.#tools.addEventListener('click', ({ target }) => this.#onTool(target), { signal });
    addEventListener('keydown', (event) => this.#onShortcut(event), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[hidden][data-live]')) part.hidden = false;
    const code = new URLSearchParams(location.search).get('code');
    if (code !== null) this.#input.value = code + location.hash;
    this.#input.focus();
    void this.#answer();
  }

  disconnectedCallback() {
    this.#wiring?.abort();
  }

  /** Loads what a first answer needs, all side by side; again after a failure. */
  #load() {
    this.#loading ??= (async () => {
      const { engine, lexicon, forms } = this.#setup.search;
      const [{ openSearch, fillPlural }, ...parts] = await Promise.all([
        import(/* @vite-ignore */ engine) as Promise<typeof Engine>,
        fetch(lexicon),
        import(/* @vite-ignore */ forms) as Promise<Engine.SearchParts[1]>,
      ]);
      return { search: await openSearch(this.#setup.search, parts), fillPlural };
    })();
    return this.#loading;
  }

  async #answer() {
    const turn = ++this.#newest;
    const typed = this.#input.value;
    try {
      const { search, fillPlural } = await this.#load();
      const { words, search: place } = this.#setup;
      if (typed.trim() === '') return this.#show([], '');
      for await (const { results, count } of search.find(typed, { limit: maxArticles, isTyping: true })) {
        if (turn !== this.#newest) return;
        const lines = results.flatMap(({ url, code, title, headings }): Line[] => [
          { url, code, id: '', title },
          ...headings.map((heading) => ({ code, id: heading.url.split('#')[1] ?? '', ...heading })),
        ]);
        const [, id = ''] = typed.split('#');
        const said = count > 0 ? fillPlural(words.found, count, place.lang) : words.nothing;
        this.#show(
          lines,
          said,
          Math.max(
            0,
            lines.findIndex((line) => id !== '' && line.id === id),
          ),
        );
      }
    } catch {
      this.#loading = undefined;
      if (turn === this.#newest) this.#show([], this.#setup.words.failed);
    }
  }

  #show(lines: Line[], said: string, current = 0) {
    this.#lines = lines;
    this.#say(said);
    this.#list.replaceChildren(...lines.map((line, index) => this.#draw(line, index)));
    this.#list.hidden = lines.length === 0;
    this.#tools.hidden = lines.length === 0;
    this.#input.ariaExpanded = String(lines.length > 0);
    this.toggleAttribute('data-answers', this.#input.value.trim() !== '');
    this.#select(current);
  }

  #draw({ code, id, title }: Line, index: number): HTMLElement {
    const option = document.createElement('div');
    option.role = 'option';
    option.id = `${this.#list.id}-${index}`;
    option.dataset['part'] = id === '' ? 'article' : 'section';
    const spelled = document.createElement('code');
    spelled.textContent = id === '' ? code : `#${id}`;
    const name = document.createElement('span');
    name.append(
      ...title.map(({ text, isMatch }) => {
        if (!isMatch) return text;
        const mark = document.createElement('mark');
        mark.textContent = text;
        return mark;
      }),
    );
    option.append(name, ' ', spelled);
    return option;
  }

  #select(index: number) {
    this.#current = Math.max(0, Math.min(index, this.#lines.length - 1));
    const options = [...this.#list.children];
    for (const [place, option] of options.entries()) option.ariaSelected = String(place === this.#current);
    const chosen = options[this.#current];
    if (!chosen) return this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
    const line = this.#lines[this.#current];
    const open = this.#tools.querySelector('a');
    if (open && line) open.href = line.url;
    this.#tools.ariaLabel = this.#setup.words.copyOf.replace(
      '{title}',
      () => chosen.firstElementChild?.textContent ?? '',
    );
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing || event.altKey) return;
    const { key, shiftKey, ctrlKey, metaKey } = event;
    if (key === 'ArrowDown') this.#select(this.#current + 1);
    else if (key === 'ArrowUp') this.#select(this.#current - 1);
    else if (key === 'Enter') void this.#copy(shiftKey ? 'reply' : ctrlKey || metaKey ? 'rich' : 'link');
    else if (key === 'Escape') {
      this.#input.value = '';
      void this.#answer();
    } else return;
    event.preventDefault();
  }

  /** From anywhere on the page, `/` and Escape lead back to the words. */
  #onShortcut(event: KeyboardEvent) {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const isHere = target === this.#input || document.querySelector(':modal') !== null;
    const isInList = target instanceof HTMLSelectElement;
    if (isHere || isInList || ctrlKey || metaKey || altKey || (key !== '/' && key !== 'Escape')) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  }

  #onClick(target: EventTarget | null) {
    const index = [...this.#list.children].findIndex((option) => target instanceof Node && option.contains(target));
    if (index < 0) return;
    this.#select(index);
    void this.#copy('link');
  }

  #onTool(target: EventTarget | null) {
    const button = target instanceof Element && target.closest('button');
    if (!button) return;
    if (button.value === 'qr') void this.#showQr();
    else if (button.value === 'sections') this.#showSections();
    else void this.#copy(button.value as CopyKind);
  }

  /** A code finds the article with all its sections. */
  #showSections() {
    const line = this.#lines[this.#current];
    if (!line) return;
    this.#input.value = line.code;
    this.#input.focus();
    void this.#answer();
  }

  #linkOf = ({ code, id }: Line) =>
    new URL(`${this.#setup.search.base}go/${code}${id && `#${id}`}`, location.href).href;

  async #copy(kind: CopyKind) {
    const line = this.#lines[this.#current];
    if (!line) return;
    const link = this.#linkOf(line);
    const { copied } = this.#setup.words;
    const said = `${copied[kind]} ${line.code}${line.id && `#${line.id}`}`;
    if (kind === 'link') {
      try {
        await navigator.clipboard.writeText(link);
        this.#say(said);
      } catch {
        showByHand(link, await this.#readTexts());
      }
      return;
    }
    const made = this.#read(line, link).then(([subject, { reply }]) => makeCopy(kind, subject, reply));
    try {
      await writeCopy(made, isRich(kind));
      this.#say(said);
    } catch {
      await made.then(
        async ({ text }) => showByHand(text, await this.#readTexts()),
        () => this.#say(this.#setup.words.failed),
      );
    }
  }

  async #showQr() {
    const line = this.#lines[this.#current];
    if (!line) return;
    try {
      const picture = `${this.#setup.search.base}go/${line.code}/qr.svg#${line.id || 'article'}`;
      showQr(picture, this.#linkOf(line), await this.#readTexts());
    } catch {
      this.#say(this.#setup.words.failed);
    }
  }

  /** The language that was chosen to copy in, as its place among the addresses of the site: nothing for the default. */
  get #place() {
    return this.#language?.value ?? this.#setup.prefix;
  }

  async #readTexts(): Promise<ShareTexts> {
    const file = await fetch(`${this.#setup.search.base}${this.#place}share.json`);
    return (await file.json()) as ShareTexts;
  }

  /** Reads what is copied from the article’s page in the chosen language: no file has to hold every text. */
  async #read(line: Line, link: string) {
    const { base } = this.#setup.search;
    const path = new URL(line.url, location.href).pathname.slice(base.length + this.#setup.prefix.length);
    const [page, texts] = await Promise.all([loadPage(`${base}${this.#place}${path}`), this.#readTexts()]);
    const contact = (page.querySelector<HTMLElement>('help-share')?.dataset['contact'] ?? 'organization') as ContactKey;
    return [readSubject(page, line.id, link, texts.contacts[contact]), texts] as const;
  }

  #say(text: string) {
    this.#status.textContent = text;
  }
}

/** Loads a page of the site as a document. Unlike parsing a text, this makes no markup of one: Trusted Types have nothing to refuse. */
function loadPage(url: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.addEventListener('load', () =>
      request.status === 200 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error(`The page ${url} answered with ${request.status}.`)),
    );
    request.addEventListener('error', () => reject(new Error(`The page ${url} did not answer.`)));
    request.send();
  });
}

customElements.define('help-desk', HelpDesk);
