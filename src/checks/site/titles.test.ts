import { testSiteRule } from './rule-testing.ts';
import { titles } from './titles.ts';

const page = (title: string, path: string) =>
  `<title>${title}</title><link rel="canonical" href="https://help.example.edu/help/${path}">`;

testSiteRule(titles, [
  { name: 'a title each', input: { 'index.html': page('Home', ''), 'a/index.html': page('A', 'a/') }, expected: [] },
  {
    name: 'one title twice',
    input: { 'a/index.html': page('A', 'a/'), 'b/index.html': page('A', 'b/') },
    expected: ['b/index.html has the title “A”, which is that of a/index.html; expected one of its own.'],
  },
  {
    name: 'a page that sends search engines to the other',
    input: { 'a/index.html': page('A', 'a/'), 'es/a/index.html': page('A', 'a/') },
    expected: [],
  },
  {
    name: 'no title',
    input: { '404.html': '<p>Nothing here.</p>' },
    expected: ['404.html has no <title>; expected one.'],
  },
]);
