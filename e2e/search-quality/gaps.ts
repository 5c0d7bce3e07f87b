/**
 * Makes of what readers did not find a change to accept: `npm run gaps -- <file>…`. Asks search of the site as it is now for each; see
 * `docs/writing.md`.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { createTwoFilesPatch } from 'diff';
import { readCommand } from '../../src/checks/read-command.ts';
import type { MergedGap } from '../../src/gaps/gap.ts';
import { mergeGaps } from '../../src/gaps/merge-gaps.ts';
import { propose, type AskedGap, type GapFiles } from '../../src/gaps/propose.ts';
import { readGaps, UnreadableGapsError } from '../../src/gaps/read-gaps.ts';
import { writeTable } from '../../src/gaps/write-table.ts';
import { defaultLocale, localeKeys, type Locale } from '../../src/i18n/locales.ts';
import type { WordForms } from '../../src/search/contract/word-forms.ts';
import { askSite, UnbuiltSiteError } from './ask-site.ts';

const { positionals } = readCommand({
  name: 'gaps',
  does: 'Merges what readers sent because they did not find it, asks search for each today, and proposes golden queries, synonyms and aliases: gaps.diff to look through and apply, gaps.tsv to say which article answers what is left. Of a mail, only the page and the words are read.',
  operands: { '<file>…': 'mails (.eml, .mbox), a table of a form (.csv, .tsv) or a list (.txt)' },
  variables: { TEST_BROWSER: 'the browser, by its path or its command; the pinned one without it' },
  examples: ['npm run gaps -- inbox.mbox form.csv', 'git apply gaps.diff', 'npm run gaps -- gaps.tsv'],
});

try {
  const missing = positionals.find((file) => !existsSync(file));
  if (missing !== undefined) throw new UnreadableGapsError(`${missing} does not exist; expected a file that came in.`);
  const gaps = (await Promise.all(positionals.map((file) => readGaps(file, readFileSync(file))))).flat();
  if (gaps.length === 0)
    throw new UnreadableGapsError(
      `No words stand in ${positionals.join(', ')}; expected the mails that the site prepares, with “Looked for:”, or a column “words”.`,
    );
  await proposeFor(mergeGaps(gaps), gaps.length);
} catch (error) {
  if (!(error instanceof UnreadableGapsError || error instanceof UnbuiltSiteError)) throw error;
  console.error(`${error.message}\nNothing was changed.`);
  process.exitCode = 1;
}

async function proposeFor(merged: readonly MergedGap[], sent: number): Promise<void> {
  const asked = await askSearch(merged);
  const before = readFiles();
  let files = before;
  const notes = [];
  for (const locale of localeKeys) {
    const { wordForms } = (await import(`../../src/search/query/word-forms/${locale}.ts`)) as { wordForms: WordForms };
    const own = asked.filter((gap) => gap.locale === locale);
    const proposal = propose(own, files, wordForms.stem);
    files = proposal.files;
    notes.push(...proposal.notes);
  }
  const patch = Object.entries(files)
    .filter(([file, text]) => text !== before[file])
    .map(([file, text]) => createTwoFilesPatch(`a/${file}`, `b/${file}`, before[file] ?? '', text, '', ''))
    .join('');
  writeFileSync('gaps.diff', patch);
  writeFileSync('gaps.tsv', writeTable({ files, notes }));
  const open = notes.filter(({ isOpen }) => isOpen);
  for (const { gap, note, isOpen } of notes) console.log(`${isOpen ? '?' : '+'} ${gap.words} (${gap.count}): ${note}`);
  console.log(
    `\n${sent} came in, ${notes.length} different. gaps.diff proposes what is marked +: look through it, then “git apply gaps.diff” and “npm run check”.`,
  );
  if (open.length > 0)
    console.log(
      `${open.length} need somebody, marked ?: write the name of the article into the last column of gaps.tsv, and run “npm run gaps -- gaps.tsv”.`,
    );
}

/** What search finds today, asked through the real page of each language. */
function askSearch(gaps: readonly MergedGap[]): Promise<AskedGap[]> {
  return askSite(async (ask) => {
    const asked: AskedGap[] = [];
    for (const locale of new Set(gaps.map((gap) => gap.locale))) {
      const own = gaps.filter((gap) => gap.locale === locale);
      const answers = await ask(
        searchPage(locale),
        own.map(({ words }) => words),
      );
      asked.push(...own.map((gap, index) => ({ ...gap, found: answers[index] ?? [] })));
    }
    return asked;
  });
}

function searchPage(locale: Locale): string {
  return locale === defaultLocale ? 'search/' : `${locale}/search/`;
}

function readFiles(): GapFiles {
  const files = globSync(['content/articles/*/*.mdx', 'content/synonyms/*.yaml', 'e2e/search-quality/??.tsv']);
  return Object.fromEntries(
    files.map((file) => file.replaceAll('\\', '/')).map((file) => [file, readFileSync(file, 'utf8')]),
  );
}
