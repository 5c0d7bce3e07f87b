import { readFragment } from './read-fragment.ts';

/**
 * Shows readers the place that the fragment of the address names: unfolds it, or chooses the variant that it is in; moves the focus to
 * its heading, so that the keyboard and the screen reader continue from there; and leads on when the place has moved to another article.
 * Without a script the style sheet unfolds an answer, and a moved place is a link.
 *
 * Scripts that find something in a hidden part dispatch a `beforematch` event on it, as the browser does for its own find-in-page:
 * https://html.spec.whatwg.org/#the-hidden=until-found-state
 */
class HelpArrival extends HTMLElement {
  connectedCallback() {
    this.addEventListener('beforematch', ({ target }) => this.#unfold(target as Element));
    addEventListener('hashchange', () => this.#showTarget());
    // Following a link to the present address fires no `hashchange`.
    addEventListener('click', ({ target }) => {
      const link = target instanceof Element && target.closest('a');
      if (link && link.href === location.href) setTimeout(() => this.#showTarget());
    });
    this.#showTarget();
  }

  #showTarget() {
    const { hash } = location;
    const id = readFragment(hash, (name) => document.getElementById(name) !== null) ?? '';
    const target = document.getElementById(id);
    if (!target || !this.contains(target)) return;
    // Something was appended to the id. Without it the browser finds the target too, and `hashchange` calls this again.
    if (hash !== `#${id}`) return location.replace(`#${id}`);
    const onward = target.querySelector<HTMLAnchorElement>('[data-leads-on]');
    if (onward) return location.replace(onward.href);
    const wasHidden = 'checkVisibility' in target && !target.checkVisibility();
    target.dispatchEvent(new Event('beforematch', { bubbles: true }));
    // The browser could not scroll to a hidden target.
    if (wasHidden) target.scrollIntoView();
    const heading = target.closest('h1,h2,h3,h4');
    if (!(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  #unfold(found: Element) {
    for (let folded = found.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
      folded.open = folded.toggleAttribute('data-arrived', true);
  }
}

customElements.define('help-arrival', HelpArrival);
