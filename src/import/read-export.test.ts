import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExport } from './read-export.ts';

const zendesk = {
  articles: [{ id: 360012, title: 'A', body: '<p>Text</p>', html_url: 'https://a.com/hc/360012-A', draft: false }],
};
const intercom = { type: 'list', data: [{ id: '77', title: 'B', body: '<p>T</p>', url: null, state: 'draft' }] };

const rows = [
  {
    name: 'Zendesk',
    input: JSON.stringify(zendesk),
    expected: [{ from: 'e.json/360012', title: 'A', draft: false, addresses: ['https://a.com/hc/360012-A'] }],
  },
  {
    name: 'Intercom',
    input: JSON.stringify(intercom),
    expected: [{ from: 'e.json/77', title: 'B', draft: true, addresses: [] }],
  },
  {
    name: 'one JSON a line',
    input: '{"id":1,"name":"A","body":"x"}\n{"id":2,"title":"B","body":"y"}\n',
    expected: [
      { from: 'e.json/1', title: 'A', draft: false, addresses: [] },
      { from: 'e.json/2', title: 'B', draft: false, addresses: [] },
    ],
  },
  { name: 'something else', input: '{"name":"package","version":"1.0.0"}', expected: undefined },
  { name: 'no JSON', input: 'x', expected: undefined },
];

for (const { name, input, expected } of rows) {
  test(`export: ${name}`, () => {
    const found = readExport('e.json', input)?.map(({ from, data, addresses }) => ({
      from,
      title: data['title'],
      draft: data['draft'],
      addresses,
    }));
    assert.deepEqual(found, expected);
  });
}
