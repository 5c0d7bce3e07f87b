import { readFragment } from './read-fragment.ts';

/**
 * Receives readers at the place a link led them to: shows it where it is folded or stands in a variant for another device, moves the
 * focus to the heading so that the next key and the screen reader go on from there, and goes on where the place stands in another
 * article. Without a script the style sheet shows the answer, and the place has a link.
 *
 * Whoever finds something in a part that is not shown tells that part by a `beforematch` event, as the browser does for its own
 * find-in-page: https://html.spec.whatwg.org/#the-hidden=until-found-state
 */
class HelpArrival extends HTMLElement {
  #wiring: AbortController | undefined;

  connectedCallback() {
    this.#wiring = new AbortController();
    const { signal } = this.#wiring;
    this.addEventListener('beforematch', ({ target }) => this.#unfold(target as Element), { signal });
    addEventListener('hashchange', () => this.#receive(), { signal });
    // A link to where the address leads already changes nothing that could be listened to.
    addEventListener(
      'click',
      ({ target }) => {
        const link = target instanceof Element && target.closest('a');
        if (link && link.href === location.href) setTimeout(() => this.#receive());
      },
      { signal },
    );
    this.#receive();
    this.toggleAttribute('data-wired', true);
  }

  disconnectedCallback() {
    this.#wiring?.abort();
  }

  #receive() {
    const { hash } = location;
    const id = readFragment(hash, (name) => document.getElementById(name) !== null) ?? '';
    const target = document.getElementById(id);
    if (!target || !this.contains(target)) return;
    // With nothing stuck to it, the browser finds the place as well; it comes back here then.
    if (hash !== `#${id}`) return location.replace(`#${id}`);
    const onward = target.querySelector<HTMLAnchorElement>('[data-leads-on]');
    if (onward) return location.replace(onward.href);
    const wasHidden = 'checkVisibility' in target && !target.checkVisibility();
    target.dispatchEvent(new Event('beforematch', { bubbles: true }));
    // What was not shown could not be scrolled to.
    if (wasHidden) target.scrollIntoView();
    const heading = target.closest('h1, h2, h3');
    if (!(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  #unfold(found: Element) {
    for (let folded = found.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
      folded.open = true;
  }
}

customElements.define('help-arrival', HelpArrival);
