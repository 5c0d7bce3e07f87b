/**
 * Records every link that the articles hold now in `content/links.json`: `npm run publish-links`. What was recorded stays, because
 * people have it.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { linksFile, parseContent } from '../checks/content/parse-content.ts';
import { readLedger, recordLinks } from '../checks/content/published-links.ts';

const files = [...globSync('content/articles/**/*.mdx'), ...globSync('content/**/*.{yaml,json}')];
const content = parseContent(
  Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')])),
);
const before = readLedger(content);
const after = recordLinks(before, content);
const count = (ledger: typeof after) => Object.values(ledger).reduce((sum, { places }) => sum + 1 + places.length, 0);

// A line for each article, so that two branches that record links seldom meet on one.
const lines = Object.entries(after).map(([code, links]) => `  ${JSON.stringify(code)}: ${JSON.stringify(links)}`);
writeFileSync(linksFile, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${linksFile} holds ${String(count(after))} links, ${String(count(after) - count(before))} of them new.`);
