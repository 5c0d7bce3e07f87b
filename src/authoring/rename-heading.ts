/**
 * Gives a heading, or a part that has an id, another id, or records where its text has moved: `npm run rename-heading`. Translations, the links to it and the ledger change with it; the former id leads there for ever. For an id that was changed by hand,
 * it does what is still missing.
 */
import { movePlace } from '../links/change-ledger.ts';
import { codeOf, idsOf } from '../checks/content/codes-and-ids.ts';
import type { Article } from '../checks/content/parse-article.ts';
import { fixFiles } from '../checks/content/parse-fixes.ts';
import { isKebabCase, toKebabCase } from '../checks/kebab-case.ts';
import { suggestNearest } from '../checks/suggest-nearest.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { parseArticles, readLedgerOf, withLedger, type ContentFiles } from './content-files.ts';
import { needArticle, needOwnCode, runLinkCommand, UsageError } from './link-command.ts';
import { rewriteAddresses, rewriteId, rewriteLinks, type LinkTarget } from './rewrite-links.ts';

/** The files after the place has its new id. Throws a UsageError when it cannot have it. */
export function renameHeading(files: ContentFiles, [name, id, to]: readonly string[]): ContentFiles {
  if (!name || !id || !to) {
    throw new UsageError('Found no article and two ids, expected: npm run rename-heading <article> <id> <new-id>');
  }
  const content = parseArticles(files);
  const ledger = readLedgerOf(files, content);
  const article = needArticle(name, content, ledger);
  const [otherName, otherId] = to.includes('#') ? to.split('#') : [article.slug, to];
  const target = needArticle(otherName ?? '', content, ledger);
  const newId = otherId === '' ? undefined : otherId;
  const isHere = target.slug === article.slug;
  const from = { slug: article.slug, id };

  needKnown(id, article, ledger);
  if (newId !== undefined && !isKebabCase(newId)) {
    throw new UsageError(`${newId} is no id; expected lower-case words joined by hyphens: ${toKebabCase(newId)}`);
  }
  if (isHere && newId === id) throw new UsageError(`${id} is its id already; expected another.`);
  const isStillHere = idsOf(article).includes(id);
  const isThere = newId === undefined || idsOf(target).includes(newId);
  if (isStillHere && (isThere || !isHere)) {
    const where = isThere ? `, and ${target.file} has ${to}` : '';
    throw new UsageError(
      `${article.file} still has ${id}${where}. Move or delete its text first, then run this again.`,
    );
  }
  if (!isStillHere && !isThere) {
    const nearest = suggestNearest(newId, idsOf(target));
    throw new UsageError(`${target.file} has no ${newId}, and ${article.file} no ${id} to rename. ${nearest}`);
  }

  const text = isStillHere && newId !== undefined ? rename(files, article, id, newId) : files;
  const next = moveLinks(text, from, { slug: target.slug, id: newId });
  const [code, targetCode] = [needOwnCode(article, files), needOwnCode(target, files)];
  const isPublished = code !== undefined && ledger[code]?.places.includes(id);
  if (!isPublished) return next;
  if (targetCode === undefined)
    throw new UsageError(`${target.file} has no code yet; run “npm run publish-links” first.`);
  return withLedger(next, movePlace(ledger, { code, id }, { code: targetCode, id: newId }));
}

/** Throws when the article neither has the id nor ever had it. */
function needKnown(id: string, article: Article, ledger: Ledger) {
  const known = [...idsOf(article), ...(ledger[codeOf(article) ?? '']?.places ?? [])];
  if (!known.includes(id)) throw new UsageError(`${article.file} never had the id ${id}. ${suggestNearest(id, known)}`);
}

const ofArticle = (file: string) => /^content\/articles\/[^/]+\/(.+)\.mdx$/.exec(file)?.[1];

function rename(files: ContentFiles, { slug, file }: Article, id: string, to: string): ContentFiles {
  const next = Object.entries(files).map(([other, text]) => [
    other,
    ofArticle(other) === slug ? rewriteId(text, id, to) : text,
  ]);
  const renamed = Object.fromEntries(next) as ContentFiles;
  if (renamed[file] === files[file]) {
    throw new UsageError(
      `The id ${id} of ${file} is not written in it. Change it where it comes from, then run this again.`,
    );
  }
  return renamed;
}

const moveLinks = (files: ContentFiles, from: LinkTarget, to: LinkTarget): ContentFiles =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const slug = ofArticle(file);
      if (fixFiles.includes(file)) return [file, rewriteAddresses(text, from, to)];
      return [file, slug === undefined ? text : rewriteLinks(text, slug, from, to)];
    }),
  );

if (import.meta.main) {
  runLinkCommand(renameHeading, {
    name: 'rename-heading',
    does: 'Gives a heading, or a part that has an id, another id, or records where its text has moved. Translations, links to it and content/links.json follow; the old id leads there for ever.',
    operands: {
      '<article>': 'its file name, without .mdx',
      '<id>': 'the id that it has',
      '<new-id>': 'the one that it shall have; other-article#id where its text is now; article# where it was deleted',
    },
    examples: [
      'npm run rename-heading link-expired how-long lifetime',
      'npm run rename-heading link-expired how-long try-again#limits',
      'npm run rename-heading link-expired how-long link-expired#',
    ],
  });
}
