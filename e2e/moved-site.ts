import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readContentFiles, writeContentFiles, type ContentFiles } from '../src/authoring/content-files.ts';
import { recordLinks } from '../src/authoring/record-links.ts';
import { renameArticle } from '../src/authoring/rename-article.ts';
import { renameHeading } from '../src/authoring/rename-heading.ts';
import { retireArticle } from '../src/authoring/retire-article.ts';
import { keepRecords } from '../src/authoring/translation-files.ts';
import { rewriteAddresses } from '../src/authoring/rewrite-links.ts';
import { fixesFile, fixFiles } from '../src/checks/content/parse-fixes.ts';
import { hashSources } from '../src/hosting/hash-sources.ts';
import { copyProject } from './copy-project.ts';
import { movedProject } from './sites.ts';

/** Changes after which a link leads to other words than before. Places are `slug#id`, as they were published. */
export interface Changes {
  /** How many times something was renamed, moved or retired. */
  count: number;

  /** Places whose text was deleted; links lead to the start of the article. */
  deleted: string[];

  /** By the slug of a retired article, the slug of what replaced it in the end; null when nothing did. */
  retired: Record<string, string | null>;

  /** The key that a node of the tree of fixes had, and the one that it has now. */
  fix: [before: string, now: string];

  /** The slug of an article with the same names as before, and a word that its text has now. */
  reworded: string;
  newWord: string;
}

/** Articles that the code refers to by their slug. */
const needed = ['what-to-expect', 'is-this-real', 'for-help-desks', 'glossary', 'what-the-screen-says'];

/**
 * Copies the project to a folder and makes there, by the writers’ commands, the changes of a few years: articles and headings are
 * renamed, moved and retired. It chooses the articles by what is in them, so that no test breaks when a writer renames one. Does
 * nothing when the copy was already made from the same files.
 */
export function prepareMovedSite(): void {
  const folder = movedProject;
  const record = path.join(folder, 'made-from');
  const hash = hashSources({}) + readFileSync(fileURLToPath(import.meta.url), 'utf8');
  if (existsSync(record) && readFileSync(record, 'utf8') === hash) return;
  copyProject(folder, ['es']);
  const home = process.cwd();
  process.chdir(folder);
  const before = readContentFiles();
  const { files, changes } = change(before);
  writeContentFiles(before, files);
  writeFileSync('changes.json', JSON.stringify(changes));
  process.chdir(home);
  writeFileSync(record, hash);
}

function change(before: ContentFiles): { files: ContentFiles; changes: Changes } {
  let files = before;
  const changes: Changes = {
    count: 0,
    deleted: [],
    retired: {},
    fix: ['link-used', 'link-already-used'],
    reworded: 'is-this-real',
    newWord: 'zeppelin',
  };
  const run = (command: typeof renameArticle, ...names: string[]) => {
    files = keepRecords(files, command(files, names));
    changes.count++;
  };
  // A name in between is only recorded when it was published while it lasted.
  const publish = () => (files = recordLinks(files));
  const textOf = (slug: string) => files[`content/articles/en/${slug}.mdx`] ?? '';
  const edit = (slug: string, rewrite: (text: string) => string) =>
    (files = { ...files, [`content/articles/en/${slug}.mdx`]: rewrite(textOf(slug)) });

  // Shortest last: they have room for a section of another.
  const slugs = Object.keys(files)
    .flatMap((file) => /^content\/articles\/en\/(.+)\.mdx$/.exec(file)?.[1] ?? [])
    .filter((slug) => !needed.includes(slug))
    .sort((a, b) => textOf(b).length - textOf(a).length);
  const next = (suits: (text: string) => boolean = () => true): string => {
    const slug = slugs.find((candidate) => suits(textOf(candidate)));
    if (slug === undefined) throw new Error('There is no article left to change in this way.');
    slugs.splice(slugs.indexOf(slug), 1);
    return slug;
  };
  const idOf = (slug: string, pattern: RegExp): string => pattern.exec(textOf(slug))?.[1] ?? '';
  const heading = /^##+ .*\{#([^}]+)\}$/m;
  const question = /<Question id="([^"]+)"/;
  const variant = /<Variant id="([^"]+)"/;

  // Articles: renamed, renamed twice, renamed and back.
  for (let count = 0; count < 3; count++) {
    const slug = next();
    run(renameArticle, slug, `${slug}-again`);
  }
  const twice = next();
  run(renameArticle, twice, `${twice}-once`);
  publish();
  run(renameArticle, `${twice}-once`, `${twice}-twice`);
  const back = next();
  run(renameArticle, back, `${back}-once`);
  publish();
  run(renameArticle, `${back}-once`, back);

  // Headings, questions and variants: renamed, renamed twice, renamed and back; in an article that was renamed as well.
  for (const pattern of [heading, heading, question, question, variant]) {
    const slug = next((text) => pattern.test(text));
    run(renameHeading, slug, idOf(slug, pattern), 'renamed-here');
  }
  for (const pattern of [heading, question]) {
    const slug = next((text) => pattern.test(text));
    const id = idOf(slug, pattern);
    run(renameHeading, slug, id, 'renamed-once');
    publish();
    run(renameHeading, slug, 'renamed-once', 'renamed-twice');
    publish();
    run(renameHeading, slug, 'renamed-twice', id);
  }
  run(renameHeading, twice, idOf(`${twice}-twice`, heading), 'renamed-here');

  // A section that moves to another article, and moves on; one that is deleted.
  const section = /^## .*\{#([^}]+)\}\n(?:(?!^##|<)[^\n]*\n)+(?=^## |$(?![\s\S]))/m;
  const from = next((text) => section.test(text));
  const [text = '', id = ''] = section.exec(textOf(from)) ?? [];
  const [there, further] = [slugs.pop() ?? '', slugs.pop() ?? ''];
  const put = (slug: string, at: string) => edit(slug, (own) => `${own}\n${text.replace(`{#${id}}`, `{#${at}}`)}`);
  edit(from, (own) => own.replace(text, ''));
  put(there, 'moved-here');
  run(renameHeading, from, id, `${there}#moved-here`);
  publish();
  edit(there, (own) => own.replace(`\n${text.replace(`{#${id}}`, '{#moved-here}')}`, ''));
  put(further, 'moved-on');
  run(renameHeading, there, 'moved-here', `${further}#moved-on`);

  const shorter = next((own) => section.test(own));
  const [gone = '', goneId = ''] = section.exec(textOf(shorter)) ?? [];
  edit(shorter, (own) => own.replace(gone, ''));
  run(renameHeading, shorter, goneId, `${shorter}#`);
  changes.deleted.push(`${shorter}#${goneId}`);

  // Articles that are retired: one replaced by another, that one by a third, and one by nothing.
  const [first, second, third, alone] = [next(), next(), next(), next()];
  run(retireArticle, first, second);
  run(retireArticle, second, third);
  run(retireArticle, alone);
  changes.retired = { [first]: third, [second]: third, [alone]: null };

  // A writer would reword these links: those to the article that nothing replaces, and those of the replacement to itself.
  const reword = (own: string, slug: string) =>
    own.replace(new RegExp(`\\]\\(/articles/${slug}/[^)]*`, 'g'), '](/search/');
  const reworded = Object.entries(files).map(([file, own]) => {
    if (!file.endsWith('.mdx')) return [file, own];
    return [file, reword(file.endsWith(`/${third}.mdx`) ? reword(own, third) : own, alone)];
  });
  files = keepRecords(files, Object.fromEntries(reworded) as ContentFiles);
  for (const file of fixFiles) files = { ...files, [file]: changeTree(file, files[file] ?? '', alone, changes.fix) };
  // A text that was changed, and none of its names.
  files = {
    ...files,
    [`content/articles/en/${changes.reworded}.mdx`]: `${textOf(changes.reworded)}\nNobody sends you a ${changes.newWord}.\n`,
  };
  return { files: recordLinks(files), changes };
}

/** A file of the tree after a writer has given a node another key, and leads to another article than the one that is gone. */
function changeTree(file: string, text: string, gone: string, [before, now]: Changes['fix']): string {
  const formerly = file === fixesFile ? `\n  formerly: [${before}]` : '';
  // In other languages, an answer has the key of what it leads to.
  const answer = new RegExp(`(?<=^ +leads: )${before}$|(?<=^ +)${before}(?=:$)`, 'm');
  const node = new RegExp(`^${before}:$`, 'm');
  if (!answer.test(text) || !node.test(text))
    throw new Error(`${file} has no node “${before}”, or nothing leads to it; expected both.`);
  const renamed = text.replace(answer, now).replace(node, `${now}:${formerly}`);
  return rewriteAddresses(renamed, { slug: gone }, { slug: 'what-to-expect' }).replace(
    /(\/articles\/what-to-expect\/)#[a-z0-9-]+/g,
    '$1',
  );
}
