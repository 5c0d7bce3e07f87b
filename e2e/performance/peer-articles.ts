import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An article as other programs can read it: plain Markdown. */
export interface PlainArticle {
  slug: string;
  title: string;
  description: string;

  /** What follows the title. */
  text: string;
}

/** Reads the English articles of a built site from the Markdown that stands beside each. Links lead to the root of whatever host. */
export function readPlainArticles(site: string): PlainArticle[] {
  return globSync('articles/*/index.md', { cwd: site })
    .toSorted()
    .map((file) => {
      const markdown = readFileSync(path.join(site, file), 'utf8').replaceAll('](http://localhost:4321/', '](/');
      const [, title, description, text] = /^# (.+)\n\n> (.+)\n\n([^]+)$/.exec(markdown) ?? [];
      if (title === undefined || description === undefined || text === undefined) {
        throw new Error(`${path.join(site, file)} begins otherwise; expected “# title”, “> description” and a text.`);
      }
      return { slug: path.basename(path.dirname(file)), title, description, text };
    });
}
