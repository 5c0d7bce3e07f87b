import { recognizeDevice } from './device.ts';

/**
 * Shows one of several variants of the same steps: the one that the address leads to, else the one for this device, else the first.
 * The list of them is folded and says which one shows. Readers choose another by following a link to it, so every variant has an address
 * and Back works. Without a script all of them show.
 */
class HelpVariants extends HTMLElement {
  connectedCallback() {
    // Something in a variant was found, by a link or by find-in-page; see <help-arrival>.
    this.addEventListener('beforematch', ({ target }) => this.#show(this.#holding(target as Element)));
    // A fragment elsewhere in the article keeps the choice; going back to the address without a fragment undoes it.
    addEventListener('hashchange', () => location.hash === '' && this.#show(this.#preset()));
    this.#show(this.#linked() ?? this.#preset());
    this.toggleAttribute('data-wired', true);
  }

  get #variants() {
    return [...this.querySelectorAll<HTMLElement>(':scope > div')];
  }

  /** The variant that the fragment names, or that contains what it names. */
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
    const details = this.querySelector('nav details') as HTMLDetailsElement;
    details.open = false;
    for (const [index, part] of [...(this.querySelector('summary')?.children ?? [])].entries())
      part.toggleAttribute('hidden', index === 0);
    const name = this.querySelector('summary b');
    if (name) name.textContent = chosen.querySelector('h3')?.textContent.trim() ?? '';
    // Hidden `until-found`, so that find-in-page finds the text of the others and shows it.
    for (const variant of variants) {
      if (variant === chosen) variant.removeAttribute('hidden');
      else variant.setAttribute('hidden', 'until-found');
    }
  }
}

customElements.define('help-variants', HelpVariants);
