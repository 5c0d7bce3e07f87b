import { takeText } from '../../search/contract/hand-over.ts';
import type { HelpSearch } from '../../search/browser/help-search.ts';
import type { MessageTexts } from '../../model/message-page.ts';
import type * as Program from './check-message.ts';

/** How long a reader who types has to stop before the result is drawn, in milliseconds. A pasted text is judged at once. */
const pause = 400;

/**
 * Says of a pasted link, sender or message whose it is. The text stays in the field and in this element: it goes into no address, no
 * storage and no request, and is forgotten when the reader clears it or leaves the page. The program is loaded when the field is first
 * touched.
 *
 * Elsewhere than on its own page the element may stand without a field, empty: `element.text = 'perso.na'` then draws the result in it.
 */
export class HelpCheckMessage extends HTMLElement {
  #field = this.querySelector('textarea');
  #status = this.querySelector<HTMLElement>('[role=status]');
  #result: HTMLElement = this.querySelector<HTMLElement>('.result') ?? this;
  #listening = new AbortController();
  #loading: Promise<[typeof Program, MessageTexts]> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #latestTurn = 0;
  #text = '';

  /** The links of a pasted message with their targets, of which its plain text says nothing. */
  #markup = '';

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // What a page kept for the way back would hold the message.
    addEventListener('pagehide', () => this.clear(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.clear(), { signal });
    const field = this.#field;
    if (field) {
      for (const part of this.querySelectorAll<HTMLElement>('.ask, .needs-scripts'))
        part.hidden = !part.classList.contains('ask');
      for (const intent of ['pointerenter', 'touchstart', 'focusin'])
        this.addEventListener(intent, () => void this.#load().catch(() => undefined), { passive: true, signal });
      field.addEventListener('paste', ({ clipboardData }) => this.#keepMarkup(clipboardData), { signal });
      field.addEventListener('input', (event) => this.#onInput(event), { signal });
      this.addEventListener('click', ({ target }) => this.#onClick(target), { signal });
    }
    // Left by the page before, or set before the script came or the element had its place.
    const early = (field && takeText()) ?? (Object.hasOwn(this, 'text') ? this.text : this.#text);
    Reflect.deleteProperty(this, 'text');
    if (early !== '') this.text = early;
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.clear();
  }

  /** The text that is judged. Setting it draws the result, and puts it into the field where there is one. */
  get text(): string {
    return this.#field?.value ?? this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#markup = '';
    if (this.#field) this.#field.value = text;
    if (this.isConnected) void this.#judge();
  }

  /** Forgets the text and the result. */
  clear(): void {
    clearTimeout(this.#waiting);
    this.#latestTurn++;
    this.#text = '';
    this.#markup = '';
    if (this.#field) this.#field.value = '';
    if (this.#status) this.#status.textContent = '';
    this.#result.replaceChildren();
  }

  #load(): Promise<[typeof Program, MessageTexts]> {
    return (this.#loading ??= this.#open().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    }));
  }

  async #open(): Promise<[typeof Program, MessageTexts]> {
    // Every page has it: it loads programs, also after a deploy has taken away those that stood beside this one.
    const search = document.querySelector('help-search') as HelpSearch;
    const { program, texts } = this.dataset as { program: string; texts: string };
    const [loaded, { default: said }] = await search.loadModules<[typeof Program, { default: MessageTexts }]>(
      program,
      texts,
    );
    return [loaded, said];
  }

  #keepMarkup(clipboard: DataTransfer | null) {
    const html = clipboard?.getData('text/html') ?? '';
    this.#markup = /\shref\s*=/i.test(html) ? html : '';
  }

  #onInput({ inputType }: InputEvent) {
    clearTimeout(this.#waiting);
    const isPasted = inputType === 'insertFromPaste' || inputType === 'insertFromDrop';
    // Other words are no longer those that had the links.
    if (!isPasted || this.#field?.value.trim() === '') this.#markup = '';
    this.#waiting = setTimeout(() => void this.#judge(), isPasted ? 0 : pause);
  }

  #onClick(target: EventTarget | null) {
    const button = target instanceof Element && target.closest('button');
    if (!button) return;
    if (button.value === 'clear') {
      this.clear();
      this.#field?.focus();
    } else void this.#judge(true);
  }

  /** Draws the result of the text; `isAsked` brings the reader to it. */
  async #judge(isAsked = false) {
    clearTimeout(this.#waiting);
    const { text } = this;
    const turn = ++this.#latestTurn;
    if (text.trim() === '') {
      this.clear();
      if (isAsked) this.#field?.focus();
      return;
    }
    try {
      if (this.#result.childElementCount === 0) this.#say(this.dataset['loading'] ?? '');
      const [program, texts] = await this.#load();
      if (turn !== this.#latestTurn) return;
      const { summary, element } = program.drawResult(text, this.#markup, texts, this.#field === null);
      this.#result.replaceChildren(element);
      if (this.#status) this.#status.textContent = summary;
      if (isAsked) this.#result.querySelector('h2')?.focus();
    } catch {
      if (turn === this.#latestTurn) this.#say(this.dataset['failed'] ?? '');
    }
  }

  /** Says something in place of a result. */
  #say(words: string) {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    this.#result.replaceChildren(paragraph);
    if (this.#status) this.#status.textContent = words;
  }
}

customElements.define('help-check-message', HelpCheckMessage);
