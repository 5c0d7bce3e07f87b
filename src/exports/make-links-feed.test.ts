import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { SharedLinks } from '../model/shared-links.ts';
import { describeLinksFeed } from './links-feed.ts';
import { listLinksTable } from './links-table.ts';
import { makeLinksFeed } from './make-links-feed.ts';

const links: SharedLinks = {
  articles: [
    {
      code: 'A4KR',
      topic: 'fix',
      formerly: ['pears'],
      otherCodes: ['A7KR'],
      movedSections: { core: 'B7QX#crust' },
      texts: [
        {
          language: 'en',
          title: 'Apples, "red"',
          summary: 'An apple a day.',
          url: '/articles/apples/',
          sections: [{ id: 'peel', title: '=Peel' }],
        },
        { language: 'es', title: 'Manzanas', summary: 'Una al día.', url: '/es/articles/apples/', sections: [] },
      ],
    },
  ],
  retired: [
    { code: 'C9XY', titles: { en: 'Cake' }, instead: ['A4KR'], formerly: ['cake'], otherCodes: [], movedSections: {} },
  ],
};

const site = new URL('https://help.example.edu');
const feed = makeLinksFeed(links, site);

test('an article is told with whole addresses, its sections and its old names', () => {
  assert.deepEqual(feed, {
    $schema: 'https://help.example.edu/agents/links.schema.json',
    version: 1,
    site: 'https://help.example.edu/',
    articles: [
      {
        code: 'A4KR',
        link: 'https://help.example.edu/go/A4KR',
        topic: 'fix',
        formerly: ['pears'],
        otherCodes: ['A7KR'],
        movedSections: { core: 'B7QX#crust' },
        languages: {
          en: {
            title: 'Apples, "red"',
            summary: 'An apple a day.',
            url: 'https://help.example.edu/articles/apples/',
            sections: [
              {
                id: 'peel',
                title: '=Peel',
                link: 'https://help.example.edu/go/A4KR#peel',
                url: 'https://help.example.edu/articles/apples/#peel',
              },
            ],
          },
          es: {
            title: 'Manzanas',
            summary: 'Una al día.',
            url: 'https://help.example.edu/es/articles/apples/',
            sections: [],
          },
        },
      },
    ],
    retired: [
      {
        code: 'C9XY',
        link: 'https://help.example.edu/go/C9XY',
        titles: { en: 'Cake' },
        instead: ['A4KR'],
        formerly: ['cake'],
        otherCodes: [],
        movedSections: {},
      },
    ],
  });
});

test('the table has a line for each article and each section in each language', () => {
  assert.deepEqual(
    listLinksTable(feed).map((cells) => cells.slice(0, 7).join('|')),
    [
      'code|language|topic|title|section_id|section|link',
      'A4KR|en|fix|Apples, "red"|||https://help.example.edu/go/A4KR',
      'A4KR|en|fix|Apples, "red"|peel|=Peel|https://help.example.edu/go/A4KR#peel',
      'A4KR|es|fix|Manzanas|||https://help.example.edu/go/A4KR',
    ],
  );
});

test('the feed is as it is described', () => {
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
  const description = describeLinksFeed(feed.$schema);
  assert.ok(ajv.validate(description, feed), ajv.errorsText());
  assert.ok(!ajv.validate(description, { ...feed, version: 2 }));
});

test('the description explains every property, and lets those pass that are added later', () => {
  const description = describeLinksFeed('https://help.example.edu/agents/links.schema.json');
  const silent: string[] = [];
  const closed: string[] = [];
  visit(description, 'feed');
  assert.deepEqual(silent, []);
  assert.deepEqual(closed, []);

  function visit(schema: object, path: string) {
    if ('additionalProperties' in schema && schema.additionalProperties === false) closed.push(path);
    const { properties = {} } = schema as { properties?: Record<string, object> };
    for (const [name, property] of Object.entries(properties)) {
      if (!('description' in property)) silent.push(`${path}.${name}`);
      visit(property, `${path}.${name}`);
    }
    for (const key of ['items', 'additionalProperties']) {
      const inner = (schema as Record<string, unknown>)[key];
      if (typeof inner === 'object' && inner !== null) visit(inner, `${path}[]`);
    }
  }
});
