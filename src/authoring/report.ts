/**
 * Makes a page for editors of how each article does, `report/index.html`: `npm run report`. See docs/keeping-true.md, and `--help`. It is
 * made on request alone, and is no part of the site.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCommand } from '../checks/read-command.ts';
import { listDated } from '../checks/content/list-dated.ts';
import { readDay } from './read-day.ts';
import { readSoundContent } from './read-sound-content.ts';
import { askSearch } from './report/ask-search.ts';
import { gatherReport } from './report/gather-report.ts';
import { renderReport, type Report } from './report/render-report.ts';

const { values: options } = readCommand({
  name: 'report',
  does: 'Makes a page for editors of how each article does: its age, what is due, length, reading age, links in and out, languages, and which questions of the golden lists did not find it first. Open report/index.html; the head of each column sorts by it. docs/keeping-true.md tells the rest.',
  options: {
    on: { type: 'string', says: '<day> as of that day, such as 2027-06-30; today without it' },
    'no-search': { type: 'boolean', says: 'does not ask search, which takes a build, a browser and a minute' },
    out: { type: 'string', says: '<folder> where it goes', default: 'report' },
  },
});
const day = readDay(options.on);
const content = readSoundContent();
const search = await searchUnlessRefused();
const report: Report = {
  day,
  rows: gatherReport(content, day, typeof search === 'string' ? [] : search.misses),
  dated: listDated(content),
  search,
  styles: readStyles(),
};

const { out } = options;
mkdirSync(out, { recursive: true });
const pages = renderReport(report);
for (const [name, html] of pages) writeFileSync(path.join(out, name), html);
console.log(`The report of ${report.rows.length} articles is ${path.join(out, 'index.html')}.`);

async function searchUnlessRefused(): Promise<Report['search']> {
  if (options['no-search']) return 'Search was not asked, because of --no-search.';
  try {
    return await askSearch();
  } catch (error) {
    // The rest is worth having without it.
    const reason = (error as Error).message.split('\n', 1)[0] ?? '';
    console.error(`Search could not be asked: ${reason}`);
    return `Search could not be asked: ${reason}`;
  }
}

/** The colours and letters of the site, so that the report is as easy to read. */
function readStyles(): string {
  const files = ['layers', 'reset', 'tokens', 'base'].map((name) => `src/styles/${name}.css`);
  return [...files, 'src/authoring/report/report.css'].map((file) => readFileSync(file, 'utf8')).join('\n');
}
