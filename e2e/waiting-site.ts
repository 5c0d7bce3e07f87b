import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { readContentFiles, writeContentFiles, type ContentFiles } from '../src/authoring/content-files.ts';
import { recordLinks } from '../src/authoring/record-links.ts';
import { renameHeading } from '../src/authoring/rename-heading.ts';
import { articleFile, listSlugs } from '../src/authoring/translation-files.ts';
import { hashSources } from '../src/hosting/hash-sources.ts';
import { translatedLocales } from '../src/i18n/locales.ts';
import { formatRecords, readRecords, recordFile } from '../src/translation/record.ts';
import { copyProject } from './copy-project.ts';
import { addLanguage } from './performance/add-language.ts';
import { waitingProject } from './sites.ts';

/** The one article that is translated there, of which some sections wait. */
const translated = 'what-to-expect';

/**
 * Copies the project to a folder and makes there a site whose translations wait: one article is translated, and the English one was changed
 * since. Another language is there too, from right to left and with hardly a word of its own. What readers of a translation that is not whole find is tried on it, however much is translated in `content/`. Does nothing when
 * the copy was already made from the same files.
 */
export function prepareWaitingSite(): void {
  const record = path.join(waitingProject, 'made-from');
  const hash = hashSources({}) + readFileSync(fileURLToPath(import.meta.url), 'utf8');
  if (existsSync(record) && readFileSync(record, 'utf8') === hash) return;
  copyProject(waitingProject, ['es', 'pt', 'fa']);
  const home = process.cwd();
  process.chdir(waitingProject);
  const before = readContentFiles();
  const left = translatedLocales.reduce(takeAway, before);
  writeContentFiles(before, changeEnglish(left));
  process.chdir(home);
  addLanguage(waitingProject, 'fa', { dir: 'rtl', name: 'فارسی' });
  writeFileSync(record, hash);
}

/** The files without the articles of a language but one. Their aliases wait in `content/aliases`, as before they were translated. */
function takeAway(files: ContentFiles, locale: string): ContentFiles {
  const gone = listSlugs(files, locale).filter((slug) => slug !== translated);
  const aliases = gone.map((slug) => {
    const [, yaml = ''] = /^---\n(.*?)^---/ms.exec(files[articleFile(locale, slug)] ?? '') ?? [];
    return [`/articles/${slug}/`, (parse(yaml) as { aliases?: string[] }).aliases ?? []];
  });
  const aliasFile = `content/aliases/${locale}.yaml`;
  const waiting = { ...(parse(files[aliasFile] ?? '') as object | null), ...(Object.fromEntries(aliases) as object) };
  const records = readRecords(parse(files[recordFile(locale)] ?? ''));
  for (const slug of gone) records.delete(slug);
  const left = Object.entries(files).filter(([file]) => !gone.some((slug) => file === articleFile(locale, slug)));
  return {
    ...Object.fromEntries(left),
    [aliasFile]: stringify(waiting),
    [recordFile(locale)]: formatRecords(records),
  };
}

/** The files after changes of the English article: one section and one question reworded, a section new, a question taken out. */
function changeEnglish(files: ContentFiles): ContentFiles {
  const file = articleFile('en', translated);
  let text = files[file] ?? '';
  const replace = (found: RegExp, by: string) => {
    if (!found.test(text)) throw new Error(`${file} has nothing like ${String(found)}; expected it, to change it.`);
    text = text.replace(found, by);
  };
  replace(/^## What is Persona\?/m, '## So what is Persona?');
  replace(/(<Question id="who-to-contact"[^>]*>\n\n)/, '$1Call them today. ');
  replace(
    /^## More help/m,
    `## A new part {#new-part}

<Callout kind="note">

A link works for <Fact name="link-lifetime" unless />, so ask <HelpDesk />. See [who can help](/articles/who-can-help/).

</Callout>

| Asked | Answered |
| ----- | -------- |
| Once  | Twice    |

## More help`,
  );
  replace(/<Question id="lost-phone"[^]*?<\/Question>\n\n/, '');
  return recordLinks(renameHeading({ ...files, [file]: text }, [translated, 'lost-phone', `${translated}#`]));
}
