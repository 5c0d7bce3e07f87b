import type { Search } from '../contract/answer.ts';
import { drawText } from './draw-text.ts';
import styles from './search-box.css?inline';
import { listSuggestions, type Suggestion } from './suggestions.ts';

// With more, the link to all results would be behind a phone’s keyboard.
const maxArticles = 5;

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/**
 * Adds suggestions to the search field in `element`: an editable combobox with a listbox, as in the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Answers at once what is already typed.
 */
export function wireSearchBox(element: HTMLElement, search: Search, lang: string): void {
  const form = element.querySelector('form') as HTMLFormElement;
  const input = element.querySelector('input') as HTMLInputElement;
  const list = element.querySelector('[role=listbox]') as HTMLElement;
  const status = element.querySelector('[role=status]') as HTMLElement;
  // It stands in the page, because it is also shown when this program does not load.
  const failure = list.textContent.trim();
  let asking = new AbortController();

  input.addEventListener(
    'input',
    // A word that is still being composed with an input method is not searched for.
    (event) => !event.isComposing && void suggest(),
  );
  input.addEventListener('compositionend', () => void suggest());
  input.addEventListener('focus', () => void suggest());
  input.addEventListener('keydown', onKey);
  // A press on an option does not take the focus from the box (below), so leaving the box is leaving the suggestions.
  input.addEventListener('blur', close);
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  // After Back the list is closed.
  addEventListener('pagehide', close);
  if (document.activeElement === input) void suggest();

  async function suggest() {
    const typed = input.value.trim();
    // What was asked with the key before is of no interest any more.
    asking.abort();
    const { signal: left } = (asking = new AbortController());
    if (typed === '') return close();
    // What was chosen was chosen for other words.
    select(undefined);
    try {
      for await (const answer of search.find(input.value, { limit: maxArticles, isTyping: true, signal: left })) {
        // A later key has asked something else, or the box was left.
        if (left.aborted) return;
        const { suggestions, status: said } = listSuggestions(answer, typed, resultsUrl(typed), search.words, lang);
        open(suggestions, said);
      }
    } catch {
      if (left.aborted) return;
      const title = [{ text: failure, isMatch: false }];
      open([{ part: 'all', title, url: resultsUrl(typed), lang }], failure);
    }
  }

  function open(suggestions: readonly Suggestion[], said: string) {
    // An answer is told in parts: names first, and then what the texts add. A reader may have chosen in between.
    const chosen = findChosen()?.href;
    list.replaceChildren(...suggestions.map(drawOption));
    status.textContent = said;
    list.hidden = false;
    input.ariaExpanded = 'true';
    select(listOptions().find(({ href }) => href === chosen));
    // Where the list would end below the screen, or behind a phone’s keyboard, the field is scrolled to the top.
    if (list.getBoundingClientRect().bottom > (visualViewport?.height ?? innerHeight)) input.scrollIntoView();
  }

  function close() {
    asking.abort();
    list.hidden = true;
    input.ariaExpanded = 'false';
    input.removeAttribute('aria-activedescendant');
    status.textContent = '';
  }

  function resultsUrl(typed: string): string {
    return `${form.action}?${String(new URLSearchParams({ q: typed }))}`;
  }

  function drawOption({ part, title, url, lang, mark }: Suggestion, index: number): HTMLElement {
    const option = document.createElement('a');
    option.role = 'option';
    option.id = `${list.id}-${index}`;
    option.href = url;
    option.tabIndex = -1;
    option.dataset['part'] = part;
    option.lang = lang;
    option.append(...drawText(title));
    if (mark !== undefined) option.addEventListener('click', () => (window.name = mark + input.value));
    return option;
  }

  function listOptions(): HTMLAnchorElement[] {
    return [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  function findChosen(): HTMLAnchorElement | undefined {
    return listOptions().find(({ ariaSelected }) => ariaSelected === 'true');
  }

  function select(option: HTMLAnchorElement | undefined) {
    for (const other of listOptions()) other.ariaSelected = String(other === option);
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function onKey(event: KeyboardEvent) {
    if (event.isComposing || event.altKey) return;
    const { key } = event;
    const isOpen = !list.hidden;
    const options = listOptions();
    const chosen = findChosen();
    const active = chosen ? options.indexOf(chosen) : -1;

    if (key === 'Escape' && isOpen) close();
    else if (key === 'Enter' && isOpen && chosen) chosen.click();
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && !isOpen) void suggest();
    // Past either end no option is active, as before the first key.
    else if (key === 'ArrowDown') select(options[active + 1]);
    else if (key === 'ArrowUp') select(active < 0 ? options.at(-1) : options[active - 1]);
    else {
      // Keys that move the caret leave the list.
      if (/^(?:Home|End|ArrowLeft|ArrowRight)$/.test(key)) select(undefined);
      return;
    }
    event.preventDefault();
  }
}
