import type { GuidedHelp, SearchAnswer, SearchOptions, SearchResult, TextPiece } from '../contract/answer.ts';
import type { SearchPageSetup } from '../contract/setup.ts';
import type { HelpSearch, LoadedSearch } from './help-search.ts';
import styles from './help-search-page.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** Few readers want more than a screen of results, and for each a passage is fetched. */
const firstResults = 10;

/** How long after the last key the address is changed, in milliseconds: browsers refuse that more often than about every 100. */
const addressDelay = 300;

/** The parameter in the address that says: take every word as it was typed. */
const verbatimKey = 'exactly';

type AnswerOptions = Partial<Pick<SearchOptions, 'isTyping' | 'isVerbatim' | 'limit'>>;

/**
 * Shows the results of the address’s `?q=`, and of what is typed then. The address is changed to the query, so that it can be shared
 * and Back works. Without a script the page lists every article instead.
 */
class HelpSearchPage extends HTMLElement {
  #latestTurn = 0;

  #input = this.querySelector('input') as HTMLInputElement;
  #status = this.querySelector('[role=status]') as HTMLElement;
  #results = this.querySelector('.results') as HTMLElement;
  #contact = this.querySelector('.contact') as HTMLElement;

  /** The articles to begin with, which stand there until something is found. */
  #first = this.querySelector<HTMLElement>('[data-part=first]');
  /** The link by which a reader sends the words that found nothing, and its address with a gap for them. */
  #feedback = this.querySelector<HTMLAnchorElement>('[data-part=feedback]');
  #feedbackAddress = this.#feedback?.getAttribute('href') ?? '';
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
    this.#input.addEventListener(
      'input',
      // A word that is still being composed with an input method is not searched for.
      (event) => !event.isComposing && this.#type(),
    );
    this.#input.addEventListener('compositionend', () => this.#type());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#type({ isTyping: false });
      this.#writeAddress();
      this.#isTyping = false;
    });
    // So that after Back the query and the focus are where they were.
    this.addEventListener('click', ({ target }) => this.#rememberLink(target));
    addEventListener('pagehide', () => this.#writeAddress());
    addEventListener('popstate', () => this.#restore());
    // Safari empties the box of a page that it kept.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#restore());
    this.#restore();
  }

  /**
   * Answers what is typed, and changes the address a moment after the last key: first by a new history entry, then by replacing it
   * until Enter is pressed.
   */
  #type(options: AnswerOptions = { isTyping: true }) {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => this.#writeAddress(), addressDelay);
    void this.#answer(this.#input.value, options);
  }

  /** Writes the query into the address now, if it is waiting for that. */
  #writeAddress() {
    if (this.#addressTimer === undefined) return;
    clearTimeout(this.#addressTimer);
    this.#addressTimer = undefined;
    if (writeAddress(this.#input.value.trim(), this.#isTyping ? 'replace' : 'push')) this.#isTyping = true;
  }

  /** Answers the query in the address. */
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
    const turn = ++this.#latestTurn;
    this.#saidOfResults = undefined;
    const isStale = () => turn !== this.#latestTurn;
    const query = typed.trim();
    const { words } = this.#setup;
    this.#contact.hidden = true;
    if (this.#first) this.#first.hidden = query !== '';
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
    const { fillPhrase, fillPlural, shorten, search } = this.#program;
    const { words, lang } = this.#setup;
    const { count, results, mended, nearest, isSure, isPartial, guided } = answer;
    const asked = shorten(query);
    const title = `${fillPhrase(words.title, { query: asked })} – ${this.#siteTitle}`;
    const help = guided ? [this.#drawGuided(guided)] : [];
    const elsewhere = document.createElement('div');
    if (!isSure) void this.#offerLanguages(query, asked, elsewhere);

    if (count === 0) {
      this.#contact.hidden = false;
      if (this.#feedback) this.#feedback.href = this.#feedbackAddress.replace('{words}', encodeURIComponent(query));
      if (this.#first) this.#first.hidden = false;
      const advice: HTMLElement[] = [paragraph(words.noneFoundAdvice)];
      if (nearest.length > 0) advice.unshift(this.#listNearest(nearest));
      return this.#show(title, fillPhrase(search.words.noneFound, { query: asked }), ...help, elsewhere, ...advice);
    }
    const notice = mended === undefined ? [] : [this.#drawCorrection(query, asked, shorten(mended))];
    const more = document.createElement('button');
    more.type = 'button';
    more.textContent = fillPlural(words.showAll, count - results.length, lang);
    more.addEventListener('click', () => void this.#answer(this.#input.value, { ...options, limit: count }));
    const status = fillPlural(words.found, count, lang, { query: mended === undefined ? asked : shorten(mended) });
    const rest = count > results.length ? [more] : [];
    if (!isPartial && this.#addToResults(results)) {
      this.#say(status);
      this.#results.querySelector(':scope > button')?.remove();
      if (!this.#results.querySelector('[data-part=guided]')) this.#results.prepend(...help);
      this.#results.append(...rest);
      return;
    }
    this.#show(
      title,
      status,
      ...notice,
      ...(isPartial ? [paragraph(words.partial), this.#retryButton(options)] : []),
      ...help,
      elsewhere,
      this.#listResults(results),
      ...rest,
    );
    this.#restoreFocus();
  }

  /** “Showing results for passport photo. Search instead for passprot photo.” */
  #drawCorrection(query: string, asked: string, mended: string): HTMLElement {
    const { words, page } = this.#setup;
    const notice = withPart(document.createElement('p'), 'notice');
    const strong = document.createElement('strong');
    strong.textContent = mended;
    const verbatim = this.#link(`${page}?${String(new URLSearchParams({ q: query, [verbatimKey]: '' }))}`, []);
    verbatim.append(...fillWith(words.verbatim, document.createTextNode(asked)));
    notice.append(...fillWith(this.#program.search.words.mended, strong), ' ', verbatim);
    return notice;
  }

  #drawGuided({ url, title, mark }: GuidedHelp): HTMLElement {
    const link = this.#link(url, [plain(title)]);
    if (mark !== undefined) link.addEventListener('click', () => (window.name = mark + this.#input.value));
    const line = withPart(document.createElement('p'), 'guided');
    line.append(link);
    return line;
  }

  #listNearest(nearest: readonly string[]): HTMLElement {
    const { words, page } = this.#setup;
    const line = paragraph(words.nearest);
    for (const word of nearest)
      line.append(' ', this.#link(`${page}?${String(new URLSearchParams({ q: word }))}`, [plain(word)]));
    return line;
  }

  /** Offers the languages in which the words find something. */
  async #offerLanguages(query: string, asked: string, offers: HTMLElement) {
    const { search, fillPlural } = this.#program;
    const { words, lang, others } = this.#setup;
    for (const other of others) {
      try {
        const count = await search.countIn(other.lang, query);
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

  /** Says how many results there are, once: when their passages arrive later, what was said of a copy meanwhile is not overwritten. */
  #say(status: string) {
    if (status !== this.#saidOfResults) this.#status.textContent = status;
    this.#saidOfResults = status;
  }

  /** Adds to the results of the same query what has arrived since, and tells whether it could: replaced, a link would lose a press on it. */
  #addToResults(results: readonly SearchResult[]): boolean {
    const list = this.#results.querySelector(':scope > ul');
    const items = [...(list?.children ?? [])];
    const isSame = items.every((item, index) => item.getAttribute('data-url') === results[index]?.url);
    if (!list || !isSame || this.#saidOfResults === undefined) return false;
    for (const [index, item] of items.entries()) {
      const result = results[index];
      if (result) this.#addPassage(item, result);
    }
    list.append(...results.slice(items.length).map((result) => this.#listItem(result)));
    return true;
  }

  #listResults(results: SearchResult[]): HTMLElement {
    const list = document.createElement('ul');
    list.ariaLabel = this.#setup.words.label;
    // Safari takes the role from lists without markers unless it is written.
    list.role = 'list';
    list.append(...results.map((result) => this.#listItem(result)));
    return list;
  }

  #listItem(result: SearchResult) {
    const { url, code, title, topic, lang, note } = result;
    const item = document.createElement('li');
    item.dataset['url'] = url;
    item.append(withPart(withLanguage(lang, this.#linkToPassage(url, title)), 'article'), note && ` ${note}`);
    const tools = withPart(document.createElement('div'), 'tools');
    tools.append(
      withPart(paragraph(topic), 'topic'),
      this.#copyButton(code === '' ? url : `${this.#setup.base}go/${code}`, title),
    );
    item.append(tools);
    this.#addPassage(item, result);
    return item;
  }

  /** Adds to a result what was read of its article: the passage, and headings that it does not show yet. */
  #addPassage(item: Element, { passage, passageUrl, headings, lang }: SearchResult) {
    const article = item.querySelector<HTMLElement>('[data-part=article]');
    const tools = item.querySelector('[data-part=tools]');
    if (!article || !tools) return;
    article.dataset['passage'] = passageUrl;
    const sections = item.querySelector('ul') ?? withLanguage(lang, document.createElement('ul'));
    if (passage.length > 0) {
      const excerpt = withLanguage(lang, document.createElement('p'));
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
    const button = withPart(document.createElement('button'), 'copy');
    button.type = 'button';
    button.title = words.copyLink;
    button.ariaLabel = this.#program.fillPhrase(words.copyLinkTo, { heading: title.map(({ text }) => text).join('') });
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

  /** Keeps in the current history entry the query, and which link was followed. */
  #rememberLink(target: EventTarget | null) {
    this.#writeAddress();
    const followed = this.#links.findIndex((anchor) => target instanceof Node && anchor.contains(target));
    if (followed >= 0) changeEntry('replaceState', location.href, { followed });
  }

  /** Focuses the link that was followed, after Back. */
  #restoreFocus() {
    const { followed } = (history.state ?? {}) as { followed?: number };
    if (followed !== undefined && document.activeElement === document.body) this.#links[followed]?.focus();
  }

  get #links() {
    // Guided help may come after the results, and would change their places.
    return [...this.#results.querySelectorAll('a')].filter((link) => !link.closest('[data-part=guided]'));
  }
}

/** Writes a query into the address, by a new history entry or by replacing the current one. Tells whether the address has changed. */
function writeAddress(query: string, how: 'push' | 'replace'): boolean {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  address.searchParams.delete(verbatimKey);
  return address.href !== location.href && changeEntry(`${how}State`, address.href);
}

/** Replaces the history entry or adds one, and tells whether the browser allowed it: some limit how often a page may. */
function changeEntry(how: 'pushState' | 'replaceState', address: string, state: object | null = null): boolean {
  try {
    history[how](state, '', address);
    return true;
  } catch {
    return false;
  }
}

/** The nodes of a phrase whose `{query}` is a node. */
function fillWith(phrase: string, filling: Node): Node[] {
  const [before = '', after = ''] = phrase.split('{query}');
  return [document.createTextNode(before), filling, document.createTextNode(after)];
}

const plain = (text: string): TextPiece => ({ text, isMatch: false });

function withPart<Element extends HTMLElement>(element: Element, name: string): Element {
  element.dataset['part'] = name;
  return element;
}

function withLanguage<Element extends HTMLElement>(lang: string, element: Element): Element {
  element.lang = lang;
  return element;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

customElements.define('help-search-page', HelpSearchPage);
