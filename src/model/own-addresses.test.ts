import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOwnAddresses } from './own-addresses.ts';

const none = { domains: [], hosts: [], mailboxes: [] };
const desk = (url: string, email: string) => ({ helpDesk: { name: 'Help', url, email } });

const rows = [
  { name: 'nothing stated', input: {}, expected: none },
  {
    name: 'domains stated',
    input: { domains: ['example.edu'], ...desk('https://it.example.edu/help', 'help@example.edu') },
    expected: { ...none, domains: ['example.edu'] },
  },
  {
    name: 'a page and a mailbox that agree',
    input: desk('https://it.example.edu/help', 'Help@example.edu'),
    expected: { ...none, domains: ['example.edu'] },
  },
  {
    name: 'a page of a service, and a mailbox there',
    input: desk('https://example.zendesk.com/hc', 'support@example.zendesk.com'),
    expected: { domains: [], hosts: ['example.zendesk.com'], mailboxes: ['support@example.zendesk.com'] },
  },
  {
    name: 'a mailbox where everybody can have one',
    input: desk('https://sites.google.com/view/it', 'example.it@google.com'),
    expected: { ...none, mailboxes: ['example.it@google.com'] },
  },
  {
    name: 'a page alone',
    input: { privacyNotice: 'https://www.example.edu/privacy' },
    expected: { ...none, hosts: ['www.example.edu'] },
  },
  {
    name: 'a page of a service beside a domain',
    input: { domains: ['example.edu'], feedbackForm: 'https://example.service-now.com/form' },
    expected: { ...none, domains: ['example.edu'], hosts: ['example.service-now.com'] },
  },
];

for (const { name, input, expected } of rows)
  test(`readOwnAddresses: ${name}`, () => assert.deepEqual(readOwnAddresses(input), expected));
