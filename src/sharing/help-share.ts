import type { HelpSearch } from '../search/browser/help-search.ts';
import type { ShareSetup, ShareTexts } from './setup.ts';
import type * as Menu from './share-menu.ts';

/**
 * Makes of the link to the article a button that opens a menu of ways to share it, which is loaded then; and of each link to a heading
 * two: one copies its permanent link and says so, the other opens the menu for it. Where the browser refuses to copy, the menu’s program
 * shows the link to be copied by hand. Without a script the links stay links.
 */
class HelpShare extends HTMLElement {
  #fading: ReturnType<typeof setTimeout> | undefined;

  #setup = { ...this.dataset } as Record<string, string> & ShareSetup;

  connectedCallback() {
    addEventListener('click', (event) => void this.#share(event));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('help-share > a, a[data-share]'))
      this.#replace(link);
    // The links of the desk end in `?agent`: agents have every button in sight.
    document.documentElement.toggleAttribute('data-agent', new URLSearchParams(location.search).has('agent'));
  }

  #replace(link: HTMLAnchorElement) {
    const { copyLinkTo, moreOf } = this.#setup;
    const id = link.hash.slice(1);
    const heading = document.getElementById(id);
    link.replaceWith(
      ...(heading ? [copyLinkTo, moreOf] : ['']).map((words, index) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.value = id;
        // The text around it may not be translated; the button is in the language of the page.
        button.lang = document.documentElement.lang;
        if (words !== copyLinkTo) button.ariaHasPopup = 'menu';
        if (heading) {
          button.ariaLabel = words.replace('{heading}', () => heading.textContent.trim());
          button.dataset['share'] = index ? 'more' : 'copy';
          // The buttons show while the focus is near them, so a finger needs something to give it to; a question has its summary.
          if (link.previousElementSibling === heading) heading.tabIndex = -1;
        } else button.textContent = link.textContent;
        return button;
      }),
    );
  }

  async #share({ target }: Event) {
    const button = target instanceof Element && target.closest<HTMLButtonElement>('[data-share], help-share > button');
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
