import { readFileSync } from 'node:fs';
import path from 'node:path';
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

/** Checks a page, a file of the site in `folder`. */
export function work(file: string, folder: string): CheckedPage {
  const page = readPage(file, readFileSync(path.join(folder, file), 'utf8'));
  return {
    outline: outlinePage(page),
    problems: rules.flatMap((rule) => [...rule(page)]).map((message) => ({ file, message })),
  };
}
