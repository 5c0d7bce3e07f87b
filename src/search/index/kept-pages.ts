/** In place of a slug: every page may have changed. */
const everything = '*';

/** The pages of `npm run dev` as they were rendered, by their path, until something that they are made of changes. */
export class KeptPages {
  readonly #pages = new Map<string, string>();

  /** The slugs of what was saved, and Astro has not read yet. */
  readonly #saved = new Set<string>();

  find(address: string): string | undefined {
    return this.#pages.get(address);
  }

  keep(address: string, html: string): void {
    this.#pages.set(address, html);
  }

  /**
   * Forgets the pages that a changed file may change: an article’s own, else all of them. Astro reads content a moment after it was
   * saved, and says so by writing its store; until then a page may have been rendered as it was.
   */
  forget(file: string): void {
    const isStore = /[\\/]data-store\.json$/.test(file);
    if (!isStore) this.#saved.add(/[\\/]articles[\\/][^\\/]+[\\/]([^\\/]+)\.mdx$/.exec(file)?.[1] ?? everything);
    for (const address of this.#pages.keys()) {
      if (this.#saved.has(everything) || this.#saved.has(address.split('/').at(-2) ?? '')) this.#pages.delete(address);
    }
    if (isStore) this.#saved.clear();
  }
}
