import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem, type Problem } from '../report.ts';
import type { Site } from './locate.ts';
import { readPage, type PageRule } from './read-page.ts';

/** Tests a rule for single pages with rows of what stands in one, and what the rule says of it. */
export function testPageRule(
  rule: PageRule,
  rows: ReadonlyArray<{ name: string; input: string; expected: string[] }>,
): void {
  for (const { name, input, expected } of rows) {
    test(`${rule.name}: ${name}`, () => assert.deepEqual([...rule(readPage('index.html', input))], expected));
  }
}

/** The files of a small site by path, and what a rule says of them. It stands at https://help.example.edu/help/. */
interface SiteRow {
  name: string;
  input: Record<string, string>;
  expected: string[];
}

/** Tests a rule for whole sites. */
export function testSiteRule(rule: (site: Site) => Iterable<Problem>, rows: readonly SiteRow[]): void {
  for (const { name, input, expected } of rows) {
    test(`${rule.name}: ${name}`, () => {
      const files = Object.keys(input);
      const site: Site = {
        origin: 'https://help.example.edu',
        base: '/help/',
        files: new Set(files),
        pages: files.filter((file) => file.endsWith('.html')).map((file) => readPage(file, input[file] ?? '')),
        sitemap: input['sitemap.xml'],
      };
      assert.deepEqual([...rule(site)].map(formatProblem), expected);
    });
  }
}
