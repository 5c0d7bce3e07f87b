import type * as Engine from './engine.ts';
import type { Passage } from './excerpt.ts';
import type { SearchPageSetup } from './setup.ts';

/** More than a screen of results is asked for by few, and each has a passage to fetch. */
const firstResults = 10;

/** How long after the last key the address follows, in milliseconds: browsers refuse to change it more often than about each 100. */
const addressDelay = 300;

/** In the address: take the words as they were typed, misspelt or not. */
const verbatimKey = 'exactly';

type AnswerOptions = Partial<Pick<Engine.SearchOptions, 'isTyping' | 'isVerbatim' | 'limit'>>;
type Loaded = Pick<typeof Engine, 'fillPhrase' | 'fillPlural' | 'openSearch' | 'shorten'> & { search: Engine.Search };

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
  #contact = this.querySelector('.contact') as HTMLElement;
  #setup = JSON.parse(this.dataset['setup'] ?? '') as SearchPageSetup;
  #siteTitle = document.title;
  #loading: Promise<Loaded> | undefined;
  #failures = 0;

  /** Whether the current history entry is still being typed. */
  #isTyping = false;

  /** What the status said of the results of the current query when they were drawn. */
  #saidOfResults: string | undefined;
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.#wiring = new AbortController();
    const { signal } = this.#wiring;
    this.#input.addEventListener(
      'input',
      // What an input method has not finished is no word yet.
      (event) => !event.isComposing && this.#type(),
      { signal },
    );
    this.#input.addEventListener('compositionend', () => this.#type(), { signal });
    this.querySelector('form')?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#type({ isTyping: false });
        this.#spellAddress();
        this.#isTyping = false;
      },
      { signal },
    );
    // Whoever comes back finds the words, and the focus where they left.
    this.addEventListener('click', ({ target }) => this.#rememberLink(target), { signal });
    addEventListener('pagehide', () => this.#spellAddress(), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    // Safari empties the box of a page that it kept.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback() {
    this.#wiring?.abort();
    clearTimeout(this.#addressTimer);
  }

  /** Shows what is typed. The address follows when the keys rest: the first time in a new history entry, which Enter ends. */
  #type(options: AnswerOptions = { isTyping: true }) {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => this.#spellAddress(), addressDelay);
    void this.#answer(this.#input.value, options);
  }

  /** Writes what was typed into the address, where it is not there yet. */
  #spellAddress() {
    if (this.#addressTimer === undefined) return;
    clearTimeout(this.#addressTimer);
    this.#addressTimer = undefined;
    if (spellAddress(this.#input.value.trim(), this.#isTyping ? 'replace' : 'push')) this.#isTyping = true;
  }

  /** Shows what the address asks for. */
  #restore() {
    this.#isTyping = false;
    clearTimeout(this.#addressTimer);
    this.#addressTimer = undefined;
    const asked = new URLSearchParams(location.search);
    const typed = asked.get('q') ?? '';
    this.#input.value = typed;
    void this.#answer(typed, { isVerbatim: asked.has(verbatimKey) });
  }

  async #answer(typed: string, options: AnswerOptions) {
    const turn = ++this.#newest;
    this.#saidOfResults = undefined;
    const isStale = () => turn !== this.#newest;
    const query = typed.trim();
    const { words } = this.#setup;
    this.#contact.hidden = true;
    if (query === '') return this.#show(this.#siteTitle, '');
    if (this.#results.childElementCount === 0) this.#status.textContent = words.searching;
    try {
      const loaded = await this.#load();
      if (isStale()) return;
      for await (const answer of loaded.search.find(typed, { limit: firstResults, hasPassages: true, ...options })) {
        // A later key has asked something else.
        if (isStale()) return;
        this.#draw(query, answer, loaded, options);
      }
    } catch {
      // Next time all is fetched anew: the site may have changed since.
      this.#loading = undefined;
      if (isStale()) return;
      this.#show(this.#siteTitle, words.failed, this.#retryButton(options));
    }
  }

  #retryButton(options: AnswerOptions): HTMLElement {
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = this.#setup.words.retry;
    retry.addEventListener('click', () => void this.#answer(this.#input.value, options));
    return retry;
  }

  /** Loads what a first answer needs, all side by side; again after a failure. */
  #load(): Promise<Loaded> {
    return (this.#loading ??= this.#ask());
  }

  // Here and in the other element of search: a module that both import would be a file of its own, asked for by every page.
  async #ask(): Promise<Loaded> {
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
    const [names, [loaded, wordForms]] = await Promise.all([fetch(lexicon), modules]);
    return { ...loaded, search: await loaded.openSearch(this.#setup, [names, wordForms]) };
  }

  #draw(
    query: string,
    answer: Engine.SearchAnswer,
    { fillPhrase, fillPlural, openSearch, shorten }: Loaded,
    options: AnswerOptions,
  ) {
    const { words, lang } = this.#setup;
    const { count, results, mended, nearest, isSure, isPartial } = answer;
    const asked = shorten(query);
    const title = `${fillPhrase(words.resultsTitle, { query: asked })} – ${this.#siteTitle}`;
    const elsewhere = document.createElement('div');
    if (!isSure) void this.#lookElsewhere(query, asked, elsewhere, openSearch, fillPlural);

    if (count === 0) {
      this.#contact.hidden = false;
      const advice: HTMLElement[] = [paragraph(words.noneFoundAdvice)];
      if (nearest.length > 0) advice.unshift(this.#listNearest(nearest));
      return this.#show(title, fillPhrase(words.noneFound, { query: asked }), elsewhere, ...advice);
    }
    const notice = mended === undefined ? [] : [this.#explain(query, asked, shorten(mended))];
    const more = document.createElement('button');
    more.type = 'button';
    more.textContent = fillPlural(words.showAll, count - results.length, lang);
    more.addEventListener('click', () => void this.#answer(this.#input.value, { ...options, limit: count }));
    this.#show(
      title,
      fillPlural(words.found, count, lang, { query: mended === undefined ? asked : shorten(mended) }),
      ...notice,
      ...(isPartial ? [paragraph(words.partial), this.#retryButton(options)] : []),
      elsewhere,
      this.#listResults(results, fillPhrase),
      ...(count > results.length ? [more] : []),
    );
    this.#restoreFocus();
  }

  /** “Showing results for passport photo. Search instead for passprot photo.” */
  #explain(query: string, asked: string, mended: string): HTMLElement {
    const { words, page } = this.#setup;
    const notice = part(document.createElement('p'), 'notice');
    const strong = document.createElement('strong');
    strong.textContent = mended;
    const verbatim = link(`${page}?${String(new URLSearchParams({ q: query, [verbatimKey]: '' }))}`, []);
    verbatim.append(...fillWith(words.verbatim, document.createTextNode(asked)));
    notice.append(...fillWith(words.mended, strong), ' ', verbatim);
    return notice;
  }

  #listNearest(nearest: readonly string[]): HTMLElement {
    const { words, page } = this.#setup;
    const line = paragraph(words.nearest);
    for (const word of nearest)
      line.append(' ', link(`${page}?${String(new URLSearchParams({ q: word }))}`, [plain(word)]));
    return line;
  }

  /** Offers the languages in which the words find something. */
  async #lookElsewhere(
    query: string,
    asked: string,
    place: HTMLElement,
    openSearch: typeof Engine.openSearch,
    fillPlural: Loaded['fillPlural'],
  ) {
    const { words, lang, others } = this.#setup;
    for (const other of others) {
      try {
        const count = (await openSearch(other)).count(query);
        if (count === 0) continue;
        const offer = document.createElement('p');
        const said = fillPlural(words.elsewhere, count, lang, { query: asked, language: other.name });
        offer.append(link(`${other.page}?${String(new URLSearchParams({ q: query }))}`, [plain(said)]));
        place.append(offer);
      } catch {
        // What cannot be loaded is not offered.
        continue;
      }
    }
  }

  #show(title: string, status: string, ...results: HTMLElement[]) {
    document.title = title;
    // When the passages come, the number of results is no news, and what has been said of a copy since then stands.
    if (status !== this.#saidOfResults) this.#status.textContent = status;
    this.#saidOfResults = status;
    this.#results.replaceChildren(...results);
  }

  #listResults(results: Engine.SearchResult[], fillPhrase: Loaded['fillPhrase']): HTMLElement {
    const list = document.createElement('ul');
    list.ariaLabel = this.#setup.words.results;
    // Safari takes the role from lists without markers unless it is written.
    list.role = 'list';
    list.append(...results.map((result) => this.#listItem(result, fillPhrase)));
    return list;
  }

  #listItem(
    { url, code, title, topic, lang, note, passages, passageUrl, headings }: Engine.SearchResult,
    fillPhrase: Loaded['fillPhrase'],
  ) {
    const item = document.createElement('li');
    item.append(part(inLanguage(lang, linkToPassage(url, passageUrl, title)), 'article'), note && ` ${note}`);
    if (passages.length > 0) {
      const excerpt = inLanguage(lang, document.createElement('p'));
      excerpt.append(...passages.map(drawPassage), ' …');
      item.append(excerpt);
    }
    if (headings.length > 0) {
      const sections = inLanguage(lang, document.createElement('ul'));
      for (const heading of headings) {
        const section = document.createElement('li');
        section.append(link(heading.url, heading.title));
        sections.append(section);
      }
      item.append(sections);
    }
    const tools = part(document.createElement('div'), 'tools');
    tools.append(
      part(paragraph(topic), 'topic'),
      this.#copyButton(code === '' ? url : `${this.#setup.base}go/${code}`, title, fillPhrase),
    );
    item.append(tools);
    return item;
  }

  #copyButton(url: string, title: Passage[], fillPhrase: Loaded['fillPhrase']): HTMLElement {
    const { words } = this.#setup;
    const address = new URL(url, location.href).href;
    const button = part(document.createElement('button'), 'copy');
    button.type = 'button';
    button.textContent = words.copyLink;
    button.ariaLabel = fillPhrase(words.copyLinkTo, { title: title.map(({ text }) => text).join('') });
    button.addEventListener('click', () => void this.#copy(address, button, fillPhrase));
    return button;
  }

  async #copy(address: string, button: HTMLElement, fillPhrase: Loaded['fillPhrase']) {
    const { words } = this.#setup;
    try {
      await navigator.clipboard.writeText(address);
      button.textContent = words.copied;
      this.#status.textContent = words.copied;
    } catch {
      // Refused by the reader, or by a page that is not served over HTTPS.
      this.#status.textContent = fillPhrase(words.copyFailed, { url: address });
    }
  }

  /** Keeps in the current history entry the words, and which of the results was followed. */
  #rememberLink(target: EventTarget | null) {
    this.#spellAddress();
    const followed = this.#links.findIndex((anchor) => target instanceof Node && anchor.contains(target));
    if (followed >= 0) changeEntry('replaceState', location.href, { followed });
  }

  /** After Back the focus is on the link that was followed. */
  #restoreFocus() {
    const { followed } = (history.state ?? {}) as { followed?: number };
    if (followed !== undefined && document.activeElement === document.body) this.#links[followed]?.focus();
  }

  get #links() {
    return [...this.#results.querySelectorAll('a')];
  }
}

/** Writes the words into the address, in a new history entry or in place of the last one. Tells whether they were new. */
function spellAddress(query: string, how: 'push' | 'replace'): boolean {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  address.searchParams.delete(verbatimKey);
  return address.href !== location.href && changeEntry(`${how}State`, address.href);
}

/** Changes the history entry, or makes one, and tells whether the browser let it: some count how often a page does that. */
function changeEntry(how: 'pushState' | 'replaceState', address: string, state: object | null = null): boolean {
  try {
    history[how](state, '', address);
    return true;
  } catch {
    return false;
  }
}

/** A phrase whose gap is filled with an element. */
function fillWith(phrase: string, filling: Node): Node[] {
  const [before = '', after = ''] = phrase.split('{query}');
  return [document.createTextNode(before), filling, document.createTextNode(after)];
}

const plain = (text: string): Passage => ({ text, isMatch: false });

function drawPassage({ text, isMatch }: Passage): Node | string {
  if (!isMatch) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function part<Element extends HTMLElement>(element: Element, name: string): Element {
  element.dataset['part'] = name;
  return element;
}

function inLanguage<Element extends HTMLElement>(lang: string, element: Element): Element {
  element.lang = lang;
  return element;
}

function link(url: string, title: readonly Passage[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.append(...title.map(drawPassage));
  return anchor;
}

/**
 * A link that says the article and leads to the passage in it: what is copied from it stays good for everybody, and who follows it
 * finds the words.
 */
function linkToPassage(url: string, passageUrl: string, title: readonly Passage[]): HTMLAnchorElement {
  const anchor = link(url, title);
  for (const press of ['click', 'auxclick']) {
    anchor.addEventListener(press, () => {
      anchor.href = passageUrl;
      setTimeout(() => (anchor.href = url));
    });
  }
  return anchor;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

customElements.define('help-search-page', HelpSearchPage);
