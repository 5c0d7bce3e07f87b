import type { HelpSearch, LoadedSearch } from '../search/browser/help-search.ts';
import type { TextPiece } from '../search/contract/answer.ts';
import type { DeskSetup } from './desk-setup.ts';
import type { CopyKind } from '../sharing/make-copy.ts';
import type { ContactKey, ShareTexts } from '../sharing/setup.ts';
import type * as Callers from '../guidance/read-caller.ts';
import type { FixTexts } from '../guidance/fixes/draw-trail.ts';
import type { DeviceTexts } from '../model/device-page.ts';
import type * as Menu from '../sharing/share-menu.ts';
import styles from './help-desk.css?inline';

// More would be read past before the caller has said more words.
const maxArticles = 6;

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/**
 * What may be from guided help: the code or address of a page of “find your fix”, or the code of a device, `K7-3M2-Q`. Words of six
 * letters look like it, too: the program knows which it is.
 */
const mayBeOfGuidance = /(?:^|\/)fix(?:\/|$)|^\s*f[\s-]*\d|^\s*\w{2}[\s.–—-]*\w{3}[\s.–—-]*\w\s*$/i;

/** An option of the listbox: an article, or a section of it. */
interface Line {
  /** Its address in the language of the page. */
  url: string;
  code: string;

  /** The id of the section; empty for the article. */
  id: string;
  title: TextPiece[];

  /** The language of the title, and what is said beside it when that is not the page’s. */
  lang: string;
  note: string;
}

/**
 * The support agent’s desk: what answers the typed words is copied without leaving the keyboard. Enter copies the link of the active
 * line, which is the first one until another is chosen; the buttons copy it in other ways, in any language of the site.
 */
class HelpDesk extends HTMLElement {
  #setup = JSON.parse(this.dataset['setup'] ?? '') as DeskSetup;
  #input = this.querySelector('input') as HTMLInputElement;
  #language = this.querySelector('select');
  #list = this.querySelector('[role=listbox]') as HTMLElement;
  #status = this.querySelector('[role=status]') as HTMLElement;
  #tools = this.querySelector('[role=group]') as HTMLElement;
  #caller = this.querySelector('.caller') as HTMLElement;

  /** Set before anything is drawn. */
  #program!: LoadedSearch;
  #latestTurn = 0;

  /** Fulfilled when the lines are those for the words in the field. */
  #answered = Promise.resolve();
  #lines: Line[] = [];
  #active = 0;

  connectedCallback() {
    this.#input.addEventListener(
      'input',
      // A word that is still being composed with an input method is not searched for.
      (event) => !event.isComposing && void this.#ask(),
    );
    this.#input.addEventListener('compositionend', () => void this.#ask());
    this.#input.addEventListener('keydown', (event) => void this.#onKey(event));
    this.#list.addEventListener('click', ({ target }) => this.#onClick(target));
    // A press on an option does not take the focus from the input.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#tools.addEventListener('click', ({ target }) => this.#onTool(target));
    addEventListener('keydown', (event) => this.#onEscape(event));
    // Safari empties the box of a page that it kept.
    addEventListener('pageshow', ({ persisted }) => persisted && void this.#ask());
    for (const part of this.querySelectorAll<HTMLElement>('[hidden][data-live]')) part.hidden = false;
    for (const code of document.querySelectorAll('li > code')) this.#addCopyButton(code);
    const code = new URLSearchParams(location.search).get('code');
    if (code !== null) this.#input.value = code + location.hash;
    // Not on a phone, where the keyboard would cover half of the page.
    if (matchMedia('(hover: hover) and (pointer: fine)').matches) this.#input.focus();
    void this.#ask();
    // Ahead of time: browsers let a page copy only for some seconds after a key press.
    void this.#loadMenu().catch(() => this.#say(this.#setup.words.failed));
  }

  /** Makes the code in a row of the page’s lists a button that copies the row’s link. */
  #addCopyButton(code: Element) {
    const article = code.parentElement?.querySelector('a');
    const place = code.textContent + (article?.hash ?? '');
    const link = new URL(`${this.#setup.base}go/${place}`, location.href).href;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = code.textContent;
    const title = article?.textContent ?? '';
    button.ariaLabel = `${button.textContent}: ${this.#setup.words.copyLinkTo.replace('{heading}', () => title)}`;
    button.addEventListener('click', () => void this.#copyLink(link, place));
    code.replaceWith(button);
  }

  /** What loads programs on this page, and knows of which build it is. */
  async #findLoader(): Promise<HelpSearch> {
    await customElements.whenDefined('help-search');
    return this.querySelector('help-search') as HelpSearch;
  }

  /** Loads the share menu, which makes copies: once, and anew after a failure. */
  async #loadMenu(): Promise<typeof Menu> {
    const [menu] = await (await this.#findLoader()).loadModules<[typeof Menu]>('share-menu.js');
    return menu;
  }

  /** Loads the share menu and what is said when sharing in the chosen language, both of one build. */
  async #loadSharing(): Promise<[menu: typeof Menu, texts: ShareTexts]> {
    const { lang } = this.#language?.selectedOptions[0] ?? this.#setup;
    const [menu, { default: texts }] = await (
      await this.#findLoader()
    ).loadModules<[typeof Menu, { default: ShareTexts }]>('share-menu.js', `share.${lang}.js`);
    return [menu, texts];
  }

  #ask(): Promise<void> {
    return (this.#answered = new Promise((resolve) => void this.#answer(resolve).finally(resolve)));
  }

  /** Answers what is typed; calls `tell` at its first lines, which later ones only add to. */
  async #answer(tell: () => void) {
    const turn = ++this.#latestTurn;
    const typed = this.#input.value;
    const [, id = ''] = typed.split('#');
    try {
      this.#program = await (await this.#findLoader()).load();
      const { search, fillPlural } = this.#program;
      const { words, lang: own } = this.#setup;
      if (typed.trim() === '') return this.#show([], '');
      const caller = mayBeOfGuidance.test(typed) ? await this.#readCaller(typed) : undefined;
      if (turn !== this.#latestTurn) return;
      if (caller) return this.#show([], caller.summary, 0, caller.parts);
      let isFirst = true;
      for await (const { results, count } of search.find(typed, { limit: maxArticles, isTyping: true })) {
        if (turn !== this.#latestTurn) return;
        const lines = results.flatMap(({ url, code, title, lang, note, headings }): Line[] => [
          { url, code, id: '', title, lang, note },
          ...headings.map((heading) => ({ code, id: heading.url.split('#')[1] ?? '', lang, note: '', ...heading })),
        ]);
        // The second answer adds what the texts hold. A line may be chosen by then, and a copy of it announced: both are kept.
        const chosen = isFirst ? undefined : this.#lines[this.#active];
        const said = count > 0 ? fillPlural(words.found, count, own) : words.nothing;
        const current = lines.findIndex((line) => (chosen ? line.url === chosen.url : id !== '' && line.id === id));
        this.#show(lines, chosen ? undefined : said, current);
        isFirst = false;
        tell();
      }
    } catch {
      if (turn === this.#latestTurn) this.#show([], this.#setup.words.failed);
    }
  }

  /** What a caller has from guided help. Undefined for all else, and when that program does not arrive: what is typed is then searched for. */
  async #readCaller(typed: string): Promise<Callers.Caller | undefined> {
    const { lang } = this.#setup;
    try {
      const [{ readCaller }, { default: device }, { default: fix }] = await (
        await this.#findLoader()
      ).loadModules<[typeof Callers, { default: DeviceTexts }, { default: FixTexts }]>(
        'read-caller.js',
        `device.${lang}.js`,
        `fix.${lang}.js`,
      );
      return readCaller(typed, device, fix);
    } catch {
      return undefined;
    }
  }

  #show(lines: Line[], said: string | undefined, current = 0, caller: HTMLElement[] = []) {
    this.#lines = lines;
    this.#caller.replaceChildren(...caller);
    this.#caller.hidden = caller.length === 0;
    if (said !== undefined) this.#say(said);
    this.#list.replaceChildren(...lines.map((line, index) => this.#draw(line, index)));
    this.#list.hidden = lines.length === 0;
    this.#tools.hidden = lines.length === 0;
    this.#input.ariaExpanded = String(lines.length > 0);
    this.toggleAttribute('data-answers', this.#input.value.trim() !== '');
    this.#select(current);
  }

  #draw({ code, id, title, lang, note }: Line, index: number): HTMLElement {
    const option = document.createElement('div');
    option.role = 'option';
    option.id = `${this.#list.id}-${index}`;
    option.dataset['part'] = id === '' ? 'article' : 'section';
    const spelled = document.createElement('code');
    spelled.textContent = id === '' ? code : `#${id}`;
    const name = document.createElement('span');
    name.lang = lang;
    name.append(...this.#program.drawText(title));
    option.append(name, ` ${note} `, spelled);
    return option;
  }

  #select(index: number) {
    this.#active = Math.max(0, Math.min(index, this.#lines.length - 1));
    const options = [...this.#list.children];
    for (const [index, option] of options.entries()) option.ariaSelected = String(index === this.#active);
    const chosen = options[this.#active];
    if (!chosen) return this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
    const line = this.#lines[this.#active];
    const open = this.#tools.querySelector('a');
    if (open && line) {
      open.href = line.url;
      // The article shows its share tools then.
      open.search = 'agent';
    }
    this.#tools.ariaLabel = this.#setup.words.copyOf.replace(
      '{title}',
      () => chosen.firstElementChild?.textContent ?? '',
    );
  }

  /** A key waits for the lines that belong to the words: those that are there may still be for the words before. */
  async #onKey(event: KeyboardEvent) {
    const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event;
    if (isComposing || altKey || !['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(key)) return;
    event.preventDefault();
    if (key !== 'Escape') await this.#answered;
    if (key === 'ArrowDown') this.#select(this.#active + 1);
    else if (key === 'ArrowUp') this.#select(this.#active - 1);
    else if (key === 'Enter') void this.#copy(shiftKey ? 'reply' : ctrlKey || metaKey ? 'rich' : 'link');
    else {
      this.#input.value = '';
      void this.#ask();
    }
  }

  /** From anywhere on the page, Escape leads back to the words. */
  #onEscape(event: Partial<KeyboardEvent>) {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isBusy = target === this.#input || target instanceof HTMLSelectElement;
    const isModified = [ctrlKey, metaKey, altKey, shiftKey].includes(true);
    if (key !== 'Escape' || isModified || isBusy || document.querySelector(':modal') !== null) return;
    event.preventDefault?.();
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

  /** Searches for the code of the active line, which finds the article with all its sections. */
  #showSections() {
    const line = this.#lines[this.#active];
    if (!line) return;
    this.#input.value = line.code;
    this.#input.focus();
    void this.#ask();
  }

  #linkOf = (line: Line) => new URL(`${this.#setup.base}go/${formatPlace(line)}`, location.href).href;

  /** Copies the active line and says so; where the browser refuses, shows the text to be copied by hand. */
  async #copy(kind: CopyKind) {
    const line = this.#lines[this.#active];
    if (!line) return;
    const link = this.#linkOf(line);
    const name = formatPlace(line);
    if (kind === 'link') return this.#copyLink(link, name);
    await this.#attempt(async () => {
      const menu = await this.#loadMenu();
      const read = this.#readLine(line, link);
      const made = read.then(({ subject, sharing: [{ makeCopy }, { reply }] }) => makeCopy(kind, subject, reply));
      try {
        await menu.writeCopy(made, menu.isRich(kind));
      } catch {
        // The browser refused, maybe because the key press was too long ago. If making the copy failed, this throws again.
        return menu.showByHand((await made).text, (await read).sharing[1]);
      }
      this.#sayCopied(kind, name, (await read).isTranslated);
    });
  }

  async #copyLink(link: string, name: string) {
    try {
      await navigator.clipboard.writeText(link);
      this.#sayCopied('link', name);
    } catch {
      const { copyFailed } = this.#setup.words;
      await this.#attempt(
        async () => {
          const [{ showByHand }, texts] = await this.#loadSharing();
          showByHand(link, texts);
        },
        copyFailed.replace('{url}', () => link),
      );
    }
  }

  async #showQr() {
    const line = this.#lines[this.#active];
    if (!line) return;
    await this.#attempt(async () => {
      const [{ showQr }, texts] = await this.#loadSharing();
      await showQr(this.#linkOf(line), texts);
    });
  }

  /** Runs a task, and says `said` when something that it loads does not arrive. */
  async #attempt(task: () => Promise<void>, said = this.#setup.words.failed) {
    try {
      await task();
    } catch {
      this.#say(said);
    }
  }

  /** The part of addresses that says the language to copy in: `es/`, and empty for the default language. */
  get #languagePath() {
    return this.#language?.value ?? this.#setup.languagePath;
  }

  /** Reads what is copied from the article’s page in the chosen language, so that no file has to hold the text of every article. */
  async #readLine(line: Line, link: string) {
    const { base, languagePath } = this.#setup;
    const path = new URL(line.url, location.href).pathname.slice(base.length + languagePath.length);
    const chosen = new URL(`${base}${this.#languagePath}${path}`, location.href).href;
    const [found, sharing] = await Promise.all([loadPage(chosen), this.#loadSharing()]);
    // The page of an article that is not translated has no text, and sends search engines to the one that has.
    const { href = chosen } = found.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? {};
    const url = new URL(new URL(href).pathname, chosen).href;
    const isTranslated = url === chosen;
    const page = isTranslated ? found : await loadPage(url);
    const contact = (page.querySelector<HTMLElement>('help-share')?.dataset['contact'] ?? 'organization') as ContactKey;
    const [{ readSubject }, texts] = sharing;
    const subject = readSubject(page, url, line.id, link, texts.contacts[contact]);
    return { subject, sharing, isTranslated };
  }

  /** “Link copied: 7F3Q#get-a-new-link” */
  #sayCopied(kind: CopyKind, place: string, isTranslated = true) {
    const { copied, done, untranslated } = this.#setup.words;
    const said = copied.replace('{done}', () => done[kind]).replace('{place}', () => place);
    this.#say(isTranslated ? said : `${said}. ${untranslated}`);
  }

  #say(text: string) {
    this.#status.textContent = text;
  }
}

/** The place that a line leads to, as an agent says it: `7F3Q`, or `7F3Q#get-a-new-link`. */
const formatPlace = ({ code, id }: Line) => `${code}${id && `#${id}`}`;

// Trusted Types parse a string as HTML only through a named policy. This one is for pages of this site, which become documents that
// run nothing and show nothing.
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => PagePolicy } };
const pages: PagePolicy = trustedTypes?.createPolicy('sharing', { createHTML: (html: string) => html }) ?? {
  createHTML: (html) => html,
};

/** A policy of Trusted Types, which TypeScript’s DOM library does not know yet (6.0). */
interface PagePolicy {
  createHTML: (html: string) => string;
}

/** Loads a page of the site as a document, without its styles: the content security policy would refuse them, and report it. */
async function loadPage(url: string): Promise<Document> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The page ${url} answered with ${response.status}.`);
  const html = (await response.text()).replace(/<style[^]*?<\/style>/g, '');
  return new DOMParser().parseFromString(pages.createHTML(html), 'text/html');
}

customElements.define('help-desk', HelpDesk);
