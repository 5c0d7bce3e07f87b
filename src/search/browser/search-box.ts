import type { Search } from '../contract/answer.ts';
import type { SearchBoxSetup } from '../contract/setup.ts';
import { drawText } from './draw-text.ts';
import { listSuggestions, type Suggestion } from './suggestions.ts';

const maxArticles = 5;

/**
 * Adds suggestions to the search box in `element`: an editable combobox with a list, as in the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Answers at once what has been typed by then. Undone when `signal` aborts.
 */
export function wireSearchBox(element: HTMLElement, search: Search, setup: SearchBoxSetup, signal: AbortSignal): void {
  const form = element.querySelector('form') as HTMLFormElement;
  const input = element.querySelector('input') as HTMLInputElement;
  const list = element.querySelector('[role=listbox]') as HTMLElement;
  const status = element.querySelector('[role=status]') as HTMLElement;
  // The page brings it, because it is needed when this program does not come.
  const failure = list.textContent.trim();
  let newest = 0;

  input.addEventListener(
    'input',
    // What an input method has not finished is no word yet.
    (event) => !event.isComposing && void suggest(),
    { signal },
  );
  input.addEventListener('compositionend', () => void suggest(), { signal });
  input.addEventListener('focus', () => void suggest(), { signal });
  input.addEventListener('keydown', onKey, { signal });
  // A press on an option does not take the focus from the box (below), so leaving the box is leaving the suggestions.
  input.addEventListener('blur', close, { signal });
  list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  // Whoever comes back finds the page as it is now.
  addEventListener('pagehide', close, { signal });
  if (document.activeElement === input) void suggest();

  async function suggest() {
    const typed = input.value.trim();
    const turn = ++newest;
    if (typed === '') return close();
    try {
      for await (const answer of search.find(input.value, { limit: maxArticles, isTyping: true })) {
        // A later key has asked something else, or the box was left.
        if (turn !== newest) return;
        const { suggestions, status: said } = listSuggestions(answer, typed, resultsUrl(typed), setup);
        open(suggestions, said);
      }
    } catch {
      if (turn !== newest) return;
      const title = [{ text: failure, isMatch: false }];
      open([{ part: 'all', title, url: resultsUrl(typed), lang: setup.lang }], failure);
    }
  }

  function open(suggestions: readonly Suggestion[], said: string) {
    list.replaceChildren(...suggestions.map(drawOption));
    status.textContent = said;
    list.hidden = false;
    input.ariaExpanded = 'true';
    select(undefined);
    // Where the list would end below the screen, or behind a phone’s keyboard, the box goes to the top.
    if (list.getBoundingClientRect().bottom > (visualViewport?.height ?? innerHeight)) input.scrollIntoView();
  }

  function close() {
    newest++;
    list.hidden = true;
    input.ariaExpanded = 'false';
    input.removeAttribute('aria-activedescendant');
    status.textContent = '';
  }

  function resultsUrl(typed: string): string {
    return `${form.action}?${String(new URLSearchParams({ q: typed }))}`;
  }

  function drawOption({ part, title, url, lang }: Suggestion, index: number): HTMLElement {
    const option = document.createElement('a');
    option.role = 'option';
    option.id = `${list.id}-${index}`;
    option.href = url;
    option.tabIndex = -1;
    option.dataset['part'] = part;
    option.lang = lang;
    option.append(...drawText(title));
    return option;
  }

  function listOptions(): HTMLAnchorElement[] {
    return [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
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
    const current = options.findIndex(({ ariaSelected }) => ariaSelected === 'true');

    if (key === 'Escape' && isOpen) close();
    else if (key === 'Enter' && isOpen && current >= 0) options[current]?.click();
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && !isOpen) void suggest();
    // Past either end the words themselves are current again.
    else if (key === 'ArrowDown') select(options[current + 1]);
    else if (key === 'ArrowUp') select(current < 0 ? options.at(-1) : options[current - 1]);
    else {
      // Keys that move within the words lead back to them.
      if (/^(?:Home|End|ArrowLeft|ArrowRight)$/.test(key)) select(undefined);
      return;
    }
    event.preventDefault();
  }
}
