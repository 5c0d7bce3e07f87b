import { recognizeDevice } from './device.ts';

/**
 * Shows one of several variants of the same steps: the one a link leads to, else the one for this device, else the first.
 * Choosing another is following a link to it, so every variant has an address and Back works. Without a script all of them show.
 */
class HelpVariants extends HTMLElement {
  #wiring: AbortController | undefined;

  connectedCallback() {
    this.#wiring = new AbortController();
    const { signal } = this.#wiring;
    // What a link or the browser’s own search found in a variant is shown; see <help-arrival>.
    this.addEventListener('beforematch', ({ target }) => this.#show(this.#holding(target as Element)), { signal });
    // Going elsewhere in the article keeps the choice; going back to before any choice undoes it.
    addEventListener('hashchange', () => location.hash === '' && this.#show(this.#preset()), { signal });
    this.#show(this.#linked() ?? this.#preset());
    this.toggleAttribute('data-wired', true);
  }

  disconnectedCallback() {
    this.#wiring?.abort();
  }

  get #variants() {
    return [...this.querySelectorAll<HTMLElement>(':scope > div')];
  }

  /** The variant that the address leads to, or into. */
  #linked() {
    const target = document.getElementById(location.hash.slice(1));
    return target ? this.#holding(target) : undefined;
  }

  #holding(part: Element) {
    return this.#variants.find((variant) => variant.contains(part));
  }

  /** The variant for this device and browser; failing that, the first for this device; failing that, the first. */
  #preset() {
    const { device, browser } = recognizeDevice(navigator.userAgent, navigator.maxTouchPoints);
    const forDevice = this.#variants.filter(({ dataset }) => dataset['device'] === device);
    return (
      forDevice.find(({ dataset }) => dataset['browser'] === browser) ??
      forDevice.find(({ dataset }) => dataset['browser'] === undefined) ??
      forDevice[0] ??
      this.#variants[0]
    );
  }

  #show(chosen: HTMLElement | undefined) {
    if (!chosen) return;
    const variants = this.#variants;
    for (const [index, link] of [...this.querySelectorAll('nav a')].entries()) {
      link.ariaCurrent = variants[index] === chosen ? 'true' : null;
    }
    // The browser’s own find-in-page finds what is in the others, and shows it.
    for (const variant of variants) {
      if (variant === chosen) variant.removeAttribute('hidden');
      else variant.setAttribute('hidden', 'until-found');
    }
  }
}

customElements.define('help-variants', HelpVariants);
