/** Copies the lines of its list in one press and says so. Without a script, readers select and copy them by hand. */
class HelpCopy extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => void this.#copy());
    button.hidden = false;
  }

  async #copy() {
    const lines = [...this.querySelectorAll('li')].map(({ textContent }) => textContent.trim());
    let message = this.dataset['done'];
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
    } catch {
      // The reader refused it, or the page is not served over HTTPS.
      message = this.dataset['failed'];
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message ?? '';
  }
}

customElements.define('help-copy', HelpCopy);
