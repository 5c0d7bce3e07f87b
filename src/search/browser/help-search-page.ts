import type { SearchAnswer, SearchOptions, SearchResult, TextPiece } from '../contract/answer.ts';
import type { SearchPageSetup } from '../contract/setup.ts';
import type { HelpSearch, LoadedSearch } from './help-search.ts';

/** More than a screen of results is asked for by few, and each has a passage to fetch. */
const firstResults = 10;

/** How long after the last key the address follows, in milliseconds: browsers refuse to change it more often than about each 100. */
const addressDelay = 300;

/** In the address: take the words as they were typed, misspelt or not. */
const verbatimKey = 'exactly';

type AnswerOptions = Partial<Pick<SearchOptions, 'isTyping' | 'isVerbatim' | 'limit'>>;

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

  /** Set before anything is drawn. */
  #program!: LoadedSearch;

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
      await customElements.whenDefined('help-search');
      this.#program = await (this.querySelector('help-search') as HelpSearch).load();
      if (isStale()) return;
      const { search } = this.#program;
      for await (const answer of search.find(typed, { limit: firstResults, hasPassages: true, ...options })) {
        // A later key has asked something else.
        if (isStale()) return;
        this.#draw(query, answer, options);
      }
    } catch {
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

  #draw(query: string, answer: SearchAnswer, options: AnswerOptions) {
    const { fillPhrase, fillPlural, shorten } = this.#program;
    const { words, lang } = this.#setup;
    const { count, results, mended, nearest, isSure, isPartial } = answer;
    const asked = shorten(query);
    const title = `${fillPhrase(words.resultsTitle, { query: asked })} – ${this.#siteTitle}`;
    const elsewhere = document.createElement('div');
    if (!isSure) void this.#lookElsewhere(query, asked, elsewhere);

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
    const status = fillPlural(words.found, count, lang, { query: mended === undefined ? asked : shorten(mended) });
    const rest = count > results.length ? [more] : [];
    if (!isPartial && this.#addToResults(results)) {
      this.#say(status);
      this.#results.querySelector(':scope > button')?.remove();
      this.#results.append(...rest);
      return;
    }
    this.#show(
      title,
      status,
      ...notice,
      ...(isPartial ? [paragraph(words.partial), this.#retryButton(options)] : []),
      elsewhere,
      this.#listResults(results),
      ...rest,
    );
    this.#restoreFocus();
  }

  /** “Showing results for passport photo. Search instead for passprot photo.” */
  #explain(query: string, asked: string, mended: string): HTMLElement {
    const { words, page } = this.#setup;
    const notice = part(document.createElement('p'), 'notice');
    const strong = document.createElement('strong');
    strong.textContent = mended;
    const verbatim = this.#link(`${page}?${String(new URLSearchParams({ q: query, [verbatimKey]: '' }))}`, []);
    verbatim.append(...fillWith(words.verbatim, document.createTextNode(asked)));
    notice.append(...fillWith(words.mended, strong), ' ', verbatim);
    return notice;
  }

  #listNearest(nearest: readonly string[]): HTMLElement {
    const { words, page } = this.#setup;
    const line = paragraph(words.nearest);
    for (const word of nearest)
      line.append(' ', this.#link(`${page}?${String(new URLSearchParams({ q: word }))}`, [plain(word)]));
    return line;
  }

  /** Offers the languages in which the words find something. */
  async #lookElsewhere(query: string, asked: string, offers: HTMLElement) {
    const { openSearch, fillPlural } = this.#program;
    const { words, lang, others } = this.#setup;
    for (const other of others) {
      try {
        const count = (await openSearch(other)).count(query);
        if (count === 0) continue;
        const offer = document.createElement('p');
        const said = fillPlural(words.elsewhere, count, lang, { query: asked, language: other.name });
        offer.append(this.#link(`${other.page}?${String(new URLSearchParams({ q: query }))}`, [plain(said)]));
        offers.append(offer);
      } catch {
        // What cannot be loaded is not offered.
        continue;
      }
    }
  }

  #show(title: string, status: string, ...results: HTMLElement[]) {
    document.title = title;
    this.#say(status);
    this.#results.replaceChildren(...results);
  }

  /** When the passages come, the number of results is no news, and what has been said of a copy since then stands. */
  #say(status: string) {
    if (status !== this.#saidOfResults) this.#status.textContent = status;
    this.#saidOfResults = status;
  }

  /** Adds what has come since to the results of the same query that stand there: drawn anew, a link would lose the press on it. */
  #addToResults(results: readonly SearchResult[]): boolean {
    const list = this.#results.querySelector(':scope > ul');
    const items = [...(list?.children ?? [])];
    const isSame = items.every((item, index) => item.getAttribute('data-url') === results[index]?.url);
    if (!list || !isSame || this.#saidOfResults === undefined) return false;
    for (const [index, item] of items.entries()) {
      const result = results[index];
      if (result) this.#fill(item, result);
    }
    list.append(...results.slice(items.length).map((result) => this.#listItem(result)));
    return true;
  }

  #listResults(results: SearchResult[]): HTMLElement {
    const list = document.createElement('ul');
    list.ariaLabel = this.#setup.words.results;
    // Safari takes the role from lists without markers unless it is written.
    list.role = 'list';
    list.append(...results.map((result) => this.#listItem(result)));
    return list;
  }

  #listItem(result: SearchResult) {
    const { url, code, title, topic, lang, note } = result;
    const item = document.createElement('li');
    item.dataset['url'] = url;
    item.append(part(inLanguage(lang, this.#linkToPassage(url, title)), 'article'), note && ` ${note}`);
    const tools = part(document.createElement('div'), 'tools');
    tools.append(
      part(paragraph(topic), 'topic'),
      this.#copyButton(code === '' ? url : `${this.#setup.base}go/${code}`, title),
    );
    item.append(tools);
    this.#fill(item, result);
    return item;
  }

  /** Brings into a result what was read of the article: the passage, and the headings that are not there yet. */
  #fill(item: Element, { passage, passageUrl, headings, lang }: SearchResult) {
    const article = item.querySelector<HTMLElement>('[data-part=article]');
    const tools = item.querySelector('[data-part=tools]');
    if (!article || !tools) return;
    article.dataset['passage'] = passageUrl;
    const sections = item.querySelector('ul') ?? inLanguage(lang, document.createElement('ul'));
    if (passage.length > 0) {
      const excerpt = inLanguage(lang, document.createElement('p'));
      excerpt.append(...this.#program.drawText(passage), ' …');
      (sections.parentElement ? sections : tools).before(excerpt);
    }
    const known = [...sections.querySelectorAll('a')].map((anchor) => anchor.getAttribute('href'));
    for (const heading of headings.filter(({ url }) => !known.includes(url))) {
      const section = document.createElement('li');
      section.append(this.#link(heading.url, heading.title));
      sections.append(section);
    }
    if (!sections.parentElement && sections.childElementCount > 0) tools.before(sections);
  }

  #link(url: string, title: readonly TextPiece[]): HTMLAnchorElement {
    const anchor = document.createElement('a');
    anchor.href = url;
    anchor.append(...this.#program.drawText(title));
    return anchor;
  }

  /**
   * A link that shows the address of the article and leads to the passage in it: what is copied from it stays good for everybody,
   * and who follows it finds the words.
   */
  #linkToPassage(url: string, title: readonly TextPiece[]): HTMLAnchorElement {
    const anchor = this.#link(url, title);
    for (const press of ['click', 'auxclick']) {
      anchor.addEventListener(press, () => {
        anchor.href = anchor.dataset['passage'] ?? url;
        setTimeout(() => (anchor.href = url));
      });
    }
    return anchor;
  }

  #copyButton(url: string, title: TextPiece[]): HTMLElement {
    const { words } = this.#setup;
    const address = new URL(url, location.href).href;
    const button = part(document.createElement('button'), 'copy');
    button.type = 'button';
    button.textContent = words.copyLink;
    button.ariaLabel = this.#program.fillPhrase(words.copyLinkTo, { title: title.map(({ text }) => text).join('') });
    button.addEventListener('click', () => void this.#copy(address, button));
    return button;
  }

  async #copy(address: string, button: HTMLElement) {
    const { words } = this.#setup;
    try {
      await navigator.clipboard.writeText(address);
      button.textContent = words.copied;
      this.#status.textContent = words.copied;
    } catch {
      // Refused by the reader, or by a page that is not served over HTTPS.
      this.#status.textContent = this.#program.fillPhrase(words.copyFailed, { url: address });
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

const plain = (text: string): TextPiece => ({ text, isMatch: false });

function part<Element extends HTMLElement>(element: Element, name: string): Element {
  element.dataset['part'] = name;
  return element;
}

function inLanguage<Element extends HTMLElement>(lang: string, element: Element): Element {
  element.lang = lang;
  return element;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

customElements.define('help-search-page', HelpSearchPage);
