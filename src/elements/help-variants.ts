import { recognizeDevice } from './device.ts';

/**
 * Shows one of several variants of the same steps: the one a link leads to, else the one for this device, else the first.
 * Choosing another is following a link to it, so every variant has an address and Back works. Without a script all of them show.
 */
class HelpVariants extends HTMLElement {
  #wiring: AbortController | undefined;

  connectedCallback() {
    this.#wiring = new AbortController();
    addEventListener(
      'hashchange',
      // Going elsewhere in the article keeps the choice; going back to before any choice undoes it.
      () => this.#show(this.#linked() ?? (location.hash === '' ? this.#preset() : undefined)),
      { signal: this.#wiring.signal },
    );
    this.#show(this.#linked() ?? this.#preset());
    this.toggleAttribute('data-wired', true);
  }

  disconnectedCallback() {
    this.#wiring?.abort();
  }

  get #variants() {
    return [...this.querySelectorAll<HTMLElement>(':scope > section')];
  }

  /** The variant that the address leads to, or into. */
  #linked() {
    const target = document.getElementById(location.hash.slice(1));
    return target ? this.#variants.find((variant) => variant.contains(target)) : undefined;
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
    for (const variant of variants) variant.toggleAttribute('data-aside', variant !== chosen);
    // A variant that was aside when the browser followed the link could not be scrolled to.
    if (this.#linked() === chosen) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
}

customElements.define('help-variants', HelpVariants);
