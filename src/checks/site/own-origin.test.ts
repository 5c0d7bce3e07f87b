import { ownOrigin } from './own-origin.ts';
import { testSiteRule } from './rule-testing.ts';

testSiteRule(ownOrigin, [
  {
    name: 'its own files, and links that readers follow',
    input: {
      'index.html':
        '<link rel="stylesheet" href="/help/a.css"><img src="data:image/png;base64,AA"><a href="https://duo.com/">Duo</a>',
    },
    expected: [],
  },
  {
    name: 'a style sheet, a preload, a script, a picture of somebody else',
    input: {
      'index.html':
        '<link rel="stylesheet" href="https://a.com/a.css"><link rel="dns-prefetch" href="//b.com"><script src="https://c.com/c.js"></script><img srcset="https://d.com/d.png 2x">',
    },
    expected: ['https://a.com/a.css', '//b.com', 'https://c.com/c.js', 'https://d.com/d.png'].map(
      (url) =>
        `index.html fetches ${url}, which is not on https://help.example.edu; expected a file of its own, because nobody else is told who reads a page.`,
    ),
  },
  {
    name: 'a form that sends away, and a canonical address elsewhere',
    input: {
      'index.html': '<link rel="canonical" href="http://localhost:4321/"><form action="https://a.com/"></form>',
    },
    expected: [
      'index.html names http://localhost:4321/, which is not on https://help.example.edu; expected an address of its own; SITE_URL says where the site will stand.',
      'index.html sends to https://a.com/, which is not on https://help.example.edu; expected an address of its own, because nobody else is told what a reader types.',
    ],
  },
]);
