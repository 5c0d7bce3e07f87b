import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashTexts, KeptResults } from '../../hosting/kept-results.ts';
import { listSources } from '../../hosting/hash-sources.ts';
import type { Problem } from '../report.ts';
import { inlineCode } from './inline-code.ts';
import { language } from './language.ts';
import { oneHeading } from './one-heading.ts';
import { pictureNames } from './picture-names.ts';
import { policy } from './policy.ts';
import { outlinePage, readPage, type Outline } from './read-page.ts';
import { uniqueIds } from './unique-ids.ts';
import { weight } from './weight.ts';

const rules = [language, oneHeading, uniqueIds, pictureNames, inlineCode, policy, weight];

/** What is wrong with a page by itself, and what the rules about the whole site need of it. */
export interface CheckedPage {
  outline: Outline;
  problems: Problem[];
}

let kept: KeptResults<CheckedPage> | undefined;

/** Everything but the page that its rules go by: their code, and that of packages. */
const code = hashTexts(
  ...listSources()
    .filter((file) => !/^(?:content|public)\b/.test(file))
    .map((file) => readFileSync(file, 'utf8')),
);

/** Checks a page, a file of the site in `folder`; one that has not changed is as it was found by the last check. */
export function work(file: string, folder: string): CheckedPage {
  kept ??= new KeptResults('page-checks', folder);
  const html = readFileSync(path.join(folder, file), 'utf8');
  const key = hashTexts(code, html);
  const known = kept.read(file, key);
  if (known) return known;
  const page = readPage(file, html);
  const checked = {
    outline: outlinePage(page),
    problems: rules.flatMap((rule) => [...rule(page)]).map((message) => ({ file, message })),
  };
  kept.keep(file, key, checked);
  return checked;
}
