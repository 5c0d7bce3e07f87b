import type { DeviceTexts } from '../../model/device-page.ts';
import type { HelpSearch } from '../../search/browser/help-search.ts';
import type * as Program from './check-device.ts';

/**
 * The check of a device: a button loads the program and shows what it finds in place of the list to go through by hand. Without a script,
 * or when the program does not arrive, the list is there.
 */
class HelpCheckDevice extends HTMLElement {
  #run = new AbortController();

  connectedCallback() {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.#check(button));
    for (const part of this.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = !part.hidden;
  }

  disconnectedCallback() {
    this.#run.abort();
  }

  async #check(button: HTMLButtonElement) {
    const { lang, checking, again, failed } = this.dataset as Record<string, string>;
    const say = (text = '', isShown = true) => {
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = text;
      // What it all comes to stands below, too.
      this.toggleAttribute('data-done', !isShown);
    };
    // One that is still going on ends, and its camera with it.
    this.#run.abort();
    const { signal } = (this.#run = new AbortController());
    say(checking);
    try {
      // It knows of which build this page is, and which one the host has now.
      const search = document.querySelector('help-search') as HelpSearch;
      const [{ checkDevice }, { default: texts }] = await search.loadModules<
        [typeof Program, { default: DeviceTexts }]
      >('check-device.js', `device.${lang ?? ''}.js`);
      if (signal.aborted) return;
      const sum = await checkDevice(this, texts, signal);
      if (signal.aborted) return;
      say(sum, false);
      button.textContent = again ?? '';
    } catch {
      say(failed);
    }
  }
}

customElements.define('help-check-device', HelpCheckDevice);
