import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import type { Article } from './parse-article.ts';
import { linksFile, type Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';
import { quote } from './quote.ts';

/** Every link that was ever published: by the code of an article, its address and the ids of the places in it. */
export type Ledger = Record<string, { article: string; places: string[] }>;

/** The ledger as it stands in `content/links.json`; empty when there is none yet. */
export const readLedger = ({ yaml }: Content): Ledger => (yaml.get(linksFile)?.data ?? {}) as Ledger;

/** The ledger with everything that the articles hold now. What it holds stays: a link that was published is out of our hands. */
export function recordLinks(ledger: Ledger, { originals }: Content): Ledger {
  const now = [...originals.values()].filter(({ isDraft }) => !isDraft);
  const recorded = new Map(Object.entries(ledger));
  for (const article of now) {
    const code = codeOf(article);
    const { article: address, places } = recorded.get(code) ?? { article: article.slug, places: [] };
    recorded.set(code, { article: address, places: [...new Set([...places, ...idsOf(article)])].sort() });
  }
  return Object.fromEntries([...recorded].sort(([, a], [, b]) => (a.article < b.article ? -1 : 1)));
}

/** No link that was ever published leads nowhere, and every link that will be is in the ledger before it is. */
export function* publishedLinks(content: Content): Generator<Problem> {
  const { originals, yaml } = content;
  const ledger = yaml.get(linksFile);
  const articles = [...originals.values()];
  const byCode = new Map(articles.map((article) => [codeOf(article), article]));

  for (const [code, { article: slug, places }] of Object.entries(readLedger(content))) {
    const line = ledger?.lineOf([code]);
    const article = byCode.get(code);
    if (!article || article.isDraft) {
      const found = originals.get(slug);
      const has = !found
        ? 'there is no such article'
        : found.isDraft
          ? 'it is a draft'
          : `its code is ${quote(codeOf(found))}`;
      yield {
        file: linksFile,
        line,
        message: `has the link /go/${code} to /articles/${slug}/, but ${has}. People have this link: put it back.`,
      };
      continue;
    }
    if (article.slug !== slug) {
      yield {
        file: linksFile,
        line,
        message: `has the address /articles/${slug}/, but the article with its code is ${article.file}. People have this link: put the old file name back.`,
      };
    }
    const ids = idsOf(article);
    for (const place of article.isReadable ? places.filter((id) => !ids.includes(id)) : []) {
      yield {
        file: article.file,
        message: `has lost the place #${place}, which people have links to. ${suggestNearest(place, ids, (id) => `#${id}`)} Put the old id back.`,
      };
    }
  }

  for (const article of articles.filter(({ isDraft, isReadable }) => !isDraft && isReadable)) {
    const known = readLedger(content)[codeOf(article)];
    const fresh = idsOf(article).filter((id) => !known?.places.includes(id));
    if (known && fresh.length === 0) continue;
    const what = known ? `the place #${fresh[0] ?? ''}` : `the code ${quote(codeOf(article))}`;
    yield {
      file: article.file,
      message: `has ${what}, which ${linksFile} does not know yet; expected it there. Run “npm run publish-links”.`,
    };
  }
}

function codeOf({ frontmatter }: Article): string {
  const code = valueOf(frontmatter.data, 'code');
  return typeof code === 'string' ? code : '';
}

const idsOf = ({ anchors }: Article) => anchors.flatMap(({ id }) => id ?? []);
