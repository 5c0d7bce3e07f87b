import { links } from './links.ts';
import { testSiteRule } from './rule-testing.ts';

const around = { 'index.html': '', 'articles/b/index.html': '<h2 id="two">Two</h2>', 'favicon.svg': '' };
const page = (html: string, file = 'articles/a/index.html') => ({ ...around, [file]: html });

testSiteRule(links, [
  {
    name: 'what is there',
    input: page(
      '<link rel="icon" href="/help/favicon.svg"><h2 id="one">One</h2><a href="#one">1</a><a href="/help/articles/b/#two">2</a><a href="../b/">B</a><a href="/help/?q=x">Q</a><a href="https://duo.com/x">D</a><a href="mailto:a@b.c">M</a><a href="#">Up</a>',
    ),
    expected: [],
  },
  {
    name: 'pages and places that are not',
    input: page('<a href="/help/articles/bb/">B</a><a href="/help/articles/b/#tow">2</a><a href="#three">3</a>'),
    expected: [
      'articles/a/index.html links to /help/articles/bb/, which is not on the site. Nearest: /help/articles/b/.',
      'articles/a/index.html links to /help/articles/b/#tow, but articles/b/index.html has no place with that id. Nearest: #two.',
      'articles/a/index.html links to #three, but articles/a/index.html has no place with that id. There is none yet.',
    ],
  },
  {
    name: 'an address that forgets the folder of the site, and one without its slash',
    input: page('<a href="/articles/b/">B</a><a href="/help/articles/b">B</a>'),
    expected: [
      'articles/a/index.html links to /articles/b/, which is outside of /help/, where the site stands.',
      'articles/a/index.html links to /help/articles/b, which is a folder; expected a slash at the end.',
    ],
  },
  {
    name: 'its own host by its whole address, the picture of a pasted link, a picture, a form, a refresh',
    input: page(
      '<meta property="og:image" content="https://help.example.edu/help/card.png"><meta http-equiv="refresh" content="0; url=/help/refreshed/"><link rel="canonical" href="https://help.example.edu/help/canonical/"><img srcset="/help/1.png 1x, /help/2.png 2x"><form action="/help/sent-to/"></form>',
    ),
    expected: ['card.png', 'refreshed/', 'canonical/', '1.png', '2.png', 'sent-to/'].map((name) => {
      const isWhole = name === 'card.png' || name === 'canonical/';
      const url = `${isWhole ? 'https://help.example.edu' : ''}/help/${name}`;
      return `articles/a/index.html links to ${url}, which is not on the site. Expected one of: /help/, /help/articles/b/, /help/favicon.svg, /help/articles/a/.`;
    }),
  },
  {
    name: 'a page that the organization has on the same host, and its picture, which is no page',
    input: page('<a href="https://help.example.edu/privacy">P</a><img src="https://help.example.edu/logo.png">'),
    expected: [
      'articles/a/index.html links to https://help.example.edu/logo.png, which is outside of /help/, where the site stands.',
    ],
  },
  {
    name: 'the page for missing addresses, which is shown at any of them',
    input: page('<a href="index.html">Home</a><a href="/help/">Home</a>', '404.html'),
    expected: ['404.html links to index.html, which depends on where the page is shown; expected a slash in front.'],
  },
  {
    name: 'what every page gets wrong is told once',
    input: {
      'a.html': '<a href="/help/faviconn.svg">A</a>',
      'b.html': '<a href="/help/faviconn.svg">B</a>',
      'favicon.svg': '',
    },
    expected: [
      'a.html links to /help/faviconn.svg, which is not on the site. Nearest: /help/favicon.svg. Other pages that do: 1.',
    ],
  },
  {
    name: 'half an escape',
    input: page('<a href="/help/%C3">X</a>'),
    expected: ['articles/a/index.html links to /help/%C3, which is no address.'],
  },
]);
