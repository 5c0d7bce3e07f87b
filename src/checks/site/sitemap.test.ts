import { testSiteRule } from './rule-testing.ts';
import { sitemap } from './sitemap.ts';

const site = (xml: string) => ({ 'index.html': '', 'a/index.html': '', 'sitemap.xml': xml });

testSiteRule(sitemap, [
  {
    name: 'pages that are there',
    input: site('<loc>https://help.example.edu/help/</loc><xhtml:link href="https://help.example.edu/help/a/"/>'),
    expected: [],
  },
  {
    name: 'a page that is not, another host, and half an address',
    input: site('<loc>https://help.example.edu/help/b/</loc><loc>http://localhost:4321/help/</loc><loc>/help/a/</loc>'),
    expected: ['https://help.example.edu/help/b/', 'http://localhost:4321/help/', '/help/a/'].map(
      (address) => `sitemap.xml names ${address}, which is no page of https://help.example.edu/help/.`,
    ),
  },
  {
    name: 'none',
    input: { 'index.html': '' },
    expected: ['sitemap.xml does not exist; expected the addresses of all pages.'],
  },
]);
