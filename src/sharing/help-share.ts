import type { HelpSearch } from '../search/browser/help-search.ts';
import type { ShareSetup, ShareTexts } from './setup.ts';
import type * as Menu from './share-menu.ts';

/**
 * Replaces each link to a heading, and the link to the whole article, by two buttons: one copies the permanent link and says so, the
 * other opens a menu with more, which is loaded then. Where the browser refuses to copy, the menu’s program shows the link to be
 * copied by hand. Without a script the links stay links.
 */
class HelpShare extends HTMLElement {
  #fading: ReturnType<typeof setTimeout> | undefined;

  #setup = { ...this.dataset } as Record<string, string> & ShareSetup;

  connectedCallback() {
    addEventListener('click', (event) => void this.#share(event));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-share]')) this.#replace(link);
  }

  #replace(link: HTMLAnchorElement) {
    const { copyLink, copyLinkTo, moreOf } = this.#setup;
    const id = link.hash.slice(1);
    const heading = (id ? document.getElementById(id) : document.querySelector('h1'))?.textContent.trim() ?? '';
    link.replaceWith(
      ...[copyLinkTo, moreOf].map((words, index) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.value = id;
        // The text around it may not be translated; the button is in the language of the page.
        button.lang = document.documentElement.lang;
        button.ariaLabel = words.replace('{heading}', () => heading);
        if (index) button.ariaHasPopup = 'menu';
        else if (!id) button.textContent = copyLink;
        button.dataset['share'] = index ? 'more' : 'copy';
        return button;
      }),
    );
  }

  async #share({ target }: Event) {
    const button = target instanceof Element && target.closest<HTMLButtonElement>('button[data-share]');
    if (!button) return;
    const { link, copiedLink, failed } = this.#setup;
    const url = new URL(link + (button.value && `#${button.value}`), location.href).href;
    const isMore = button.ariaHasPopup !== null;
    if (!isMore) {
      try {
        await navigator.clipboard.writeText(url);
        return this.say(copiedLink);
      } catch {
        // The browser refused, or there is no clipboard because the page is served without HTTPS. Below, by hand.
      }
    }
    try {
      // Every article has it: it knows of which build this page is, and which one the host has now.
      const search = document.querySelector('help-search') as HelpSearch;
      const [{ openShare, showByHand }, { default: said }] = await search.loadModules<
        [typeof Menu, { default: ShareTexts }]
      >('share-menu.js', `share.${search.dataset['lang']}.js`);
      if (isMore) openShare(button, url, said, this);
      else showByHand(url, said);
    } catch {
      this.say(failed);
    }
  }

  /** Shows what has happened for six seconds, and announces it to screen readers. */
  say(text: string) {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = text;
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => (status.textContent = ''), 6000);
  }
}

customElements.define('help-share', HelpShare);
