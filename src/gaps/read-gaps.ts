import { parse } from 'csv-parse/sync';
import PostalMime from 'postal-mime';
import { localeKeys } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Gap } from './gap.ts';

/** A file that holds no gaps that we can read; the message says what was found and expected. */
export class UnreadableGapsError extends Error {}

/**
 * The gaps in a file that came in: mails (`.eml`, or a mailbox of them, `.mbox`), what a form gathered (`.csv` or `.tsv` with a line of
 * names), or a list with one question a line (`.txt`). Who wrote is read by nobody: of a mail only the page and the words are taken.
 */
export async function readGaps(file: string, bytes: Uint8Array): Promise<Gap[]> {
  const text = new TextDecoder().decode(bytes);
  const gaps = await readKind(file, text);
  if (gaps === undefined) {
    throw new UnreadableGapsError(
      `${file} cannot be read; expected mails (.eml, .mbox), a table with a line of names (.csv, .tsv) or a list (.txt).`,
    );
  }
  return gaps.map(({ words, ...rest }) => ({ ...rest, words: tidy(words) })).filter(({ words }) => words !== '');
}

async function readKind(file: string, text: string): Promise<Gap[] | undefined> {
  switch (/\.(\w+)$/.exec(file)?.[1]?.toLowerCase()) {
    case 'eml':
      return readMails([text]);
    case 'mbox':
      return readMails(text.split(/^From .*\r?\n/m).filter((mail) => mail.trim() !== ''));
    case 'csv':
      return readTable(file, text, [',', ';']);
    case 'tsv':
      return readTable(file, text, ['\t']);
    case 'txt':
      return text.split(/\r?\n/).map((words) => ({ words }));
    default:
      return undefined;
  }
}

async function readMails(mails: readonly string[]): Promise<Gap[]> {
  const texts = await Promise.all(mails.map(async (mail) => (await PostalMime.parse(mail)).text ?? ''));
  return texts.flatMap(readMail);
}

const labels = (name: 'page' | 'words') => localeKeys.map((locale) => wordsFor(locale).feedback[name]).join('|');
const pageLine = new RegExp(`^[> ]*(?:${labels('page')}): *(\\S+)`, 'm');
const wordsLine = new RegExp(`^[> ]*(?:${labels('words')}):([^]*)`, 'm');

/** The page and the words of a mail that the site prepared. What follows a signature’s two dashes, and what is quoted, is left out. */
function readMail(text: string): Gap[] {
  const [, page] = pageLine.exec(text) ?? [];
  const [, written] = wordsLine.exec(text) ?? [];
  if (written === undefined) return [];
  const [words = ''] = written.split(/^-- ?\r?$/m);
  return [{ words: words.replace(/^>.*$/gm, ''), page }];
}

const columns = {
  words: /^(?:words|query|looked for|buscaba|search(?:ed)?(?: for| terms?)?|question)$/i,
  page: /^(?:page|address|url|p[aá]gina|direcci[oó]n)$/i,
  article: /^(?:article|answer|slug)$/i,
};

function readTable(file: string, text: string, delimiter: string[]): Gap[] {
  let rows: string[][];
  try {
    rows = parse(text, { delimiter, bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true });
  } catch (error) {
    throw new UnreadableGapsError(`${file} cannot be read as a table: ${(error as Error).message}`);
  }
  const [names = [], ...lines] = rows.filter(([first = '']) => !first.startsWith('#'));
  const indexOf = (column: RegExp) => names.findIndex((name) => column.test(name.trim()));
  const [words, page, article] = [indexOf(columns.words), indexOf(columns.page), indexOf(columns.article)];
  if (words < 0) {
    throw new UnreadableGapsError(
      `${file}:1 names the columns ${names.map((name) => `“${name}”`).join(', ')}; expected one named “words”.`,
    );
  }
  return lines.map((line) => ({
    words: line[words] ?? '',
    page: line[page]?.trim() || undefined,
    article: line[article]?.trim() || undefined,
  }));
}

/** As one line, and no longer than what search reads. */
const tidy = (words: string) => words.replace(/\s+/g, ' ').trim().slice(0, 500);
