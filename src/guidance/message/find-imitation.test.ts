import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAddress } from './judge-address.ts';

/** Organizations with names of every kind, and what is theirs, what imitates it, and what merely looks near. */
const rows = [
  {
    domain: 'acme.com',
    own: ['https://it.acme.com/help', 'jane@acme.com', 'https://mail.acme.com/owa/?url=https://acme.com'],
    imitations: [
      'https://acrne.com',
      'https://acme.com.login.net',
      'https://acme-login.com',
      'it@acme.co',
      'https://acmé.com',
    ],
    others: [
      'https://acme.org',
      'https://acmecorp.com',
      'https://acne.com',
      'https://acme.okta.com',
      'https://acme-tools.de',
    ],
  },
  {
    domain: 'northwind-bank.co.uk',
    own: ['https://sso.northwind-bank.co.uk:443/x', 'NORTHWIND-BANK.CO.UK'],
    imitations: [
      'https://northwindbank.co.uk',
      'https://northwind-bnak.co.uk',
      'https://northwind-bank.com.evil.net',
      'https://northwind-bank-login.com',
      'it@northwind-bank.co',
    ],
    others: [
      'https://northwind.com',
      'https://bank.co.uk',
      'https://northwest-bank.co.uk',
      'https://northwind-bank.org',
    ],
  },
  {
    domain: 'mit.edu',
    own: ['https://duo.mit.edu/', 'x@mit.edu'],
    imitations: ['https://mlt.edu', 'https://mit.edu.evil.org', 'https://mit-edu.com', 'https://mít.edu'],
    others: ['https://mit.com', 'https://mitre.org', 'https://kit.edu', 'https://wit.edu', 'https://summit.com'],
  },
  {
    domain: 'xn--mnchen-3ya.example',
    own: ['https://münchen.example', 'https://xn--mnchen-3ya.example/x', 'it@münchen.example'],
    imitations: ['https://munchen.example', 'https://müncheп.example', 'https://münchen.example.evil.io'],
    others: ['https://muenchen.de', 'https://berlin.example'],
  },
  {
    domain: 'uni.example.ac.uk',
    own: ['https://sso.uni.example.ac.uk', 'a@uni.example.ac.uk'],
    imitations: ['https://uni.example.ac.uk.evil.net', 'https://uni-example.ac.uk'],
    others: ['https://example.ac.uk', 'https://other.example.ac.uk'],
  },
];

for (const { domain, ...groups } of rows) {
  const known = { domains: [{ domain, owner: 'organization' as const }], mailboxes: [] };
  const expected = { own: 'organization', imitations: 'imitation', others: 'unknown' };
  for (const group of ['own', 'imitations', 'others'] as const)
    for (const address of groups[group])
      test(`findImitation: ${address} beside ${domain}`, () =>
        assert.equal(judgeAddress(address, known).verdict, expected[group]));
}
