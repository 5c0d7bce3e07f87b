import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAddress, type Verdict } from './judge-address.ts';
import { judgeMessage } from './judge-message.ts';
import { lookAlikes } from './look-alikes.ts';
import { sampleAddresses, sampleKnown, sampleSigns } from './sample-addresses.ts';
import { sampleAttacks } from './sample-attacks.ts';

const judge = (text: string) => judgeMessage(text, { known: sampleKnown, signs: sampleSigns }).verdict ?? 'none';

/** An address for the name of a test, without signs that would turn it around. */
const nameOf = (address: string) =>
  address.replace(/[^\x20-\x7E]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);

const isGenuine = (verdict: Verdict | 'none') => !['imitation', 'unknown', 'none'].includes(verdict);

/** Of each kind of address, how many are called what. */
const countVerdicts = (samples: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(samples).map(([kind, addresses]) => {
      const called: Record<string, number> = {};
      for (const verdict of addresses.map(judge)) called[verdict] = (called[verdict] ?? 0) + 1;
      return [kind, called];
    }),
  );

test('judgeAddress: what each kind of address is called', () => {
  assert.deepEqual(countVerdicts(sampleAddresses), {
    persona: { persona: 77 },
    organization: { organization: 24 },
    duo: { duo: 10 },
    // Not found: the letters of another script that only sound alike.
    imitation: { imitation: 132, unknown: 1 },
    // Not known: links that lead on to nobody known, short links, other programs, a cut-off address, a port of the organization’s own.
    trick: { imitation: 83, unknown: 13 },
    ordinary: { unknown: 64 },
  });
  assert.deepEqual(countVerdicts(sampleAttacks), {
    genuine: { persona: 47, organization: 6, duo: 2 },
    imitation: { imitation: 92 },
    trick: { imitation: 112, unknown: 23 },
    ordinary: { unknown: 59 },
  });
});

for (const address of [...sampleAttacks.imitation, ...sampleAttacks.trick, ...sampleAttacks.ordinary])
  test(`judgeAddress: ${nameOf(address)} belongs to nobody known either`, () => assert.ok(!isGenuine(judge(address))));

for (const kind of ['persona', 'organization', 'duo'] as const)
  for (const address of sampleAddresses[kind])
    test(`judgeAddress: ${nameOf(address)} belongs to ${kind}`, () => assert.equal(judge(address), kind));

for (const kind of ['imitation', 'trick', 'ordinary'] as const)
  for (const address of sampleAddresses[kind])
    test(`judgeAddress: ${nameOf(address)} belongs to nobody known`, () => assert.ok(!isGenuine(judge(address))));

const reasons = [
  { input: 'https://inquiry.withpersona.com/verify', expected: ['belongs withpersona.com'] },
  { input: 'http://withpersona.com/', expected: ['belongs withpersona.com', 'not-encrypted'] },
  { input: 'https://frompersona.com/', expected: ['belongs frompersona.com', 'mail-only frompersona.com'] },
  { input: 'https://withpersona.com.evil.tld/', expected: ['in-front withpersona.com'] },
  { input: 'https://withpersona-verify.com/', expected: ['inside withpersona.com'] },
  { input: 'https://withpersonna.com/', expected: ['misspelt withpersona.com'] },
  { input: 'https://wlthpersona.com/', expected: ['letters withpersona.com'] },
  { input: 'https://xn--wthpersona-xub.com/', expected: ['letters withpersona.com'] },
  { input: 'https://persona-id.com/', expected: ['bait withpersona.com'] },
  { input: 'https://persona.na/', expected: ['misspelt perso.na'] },
  { input: 'https://withpersona.com@evil.tld/', expected: ['user-name withpersona.com'] },
  { input: 'https://evil.tld/withpersona.com', expected: ['in-path withpersona.com'] },
  { input: 'https://evil.tld/?u=https://perso.na/x', expected: ['in-query perso.na'] },
  { input: 'https://with\u200Bpersona.com/', expected: ['hidden withpersona.com'] },
  { input: 'https://%77ithpersona.com/', expected: ['escaped withpersona.com'] },
  { input: 'https:\\\\withpersona.com', expected: ['slashes withpersona.com'] },
  { input: 'https://withpersona.com:8443/', expected: ['odd-port 8443'] },
  { input: 'https://3232235777/', expected: ['ip'] },
  { input: 'javascript:alert(1)', expected: ['program javascript:'] },
  { input: 'file:///C:/x', expected: ['file file:'] },
  { input: 'https://persona.com/', expected: ['shared-name persona'] },
  { input: 'https://acme.org/', expected: ['unlisted'] },
  { input: 'https://bit.ly/x', expected: ['shortener'] },
  { input: 'https://withpersona-gov.com/', expected: ['tests withpersona-gov.com'] },
  { input: 'https://withpersona.com/verify?redirect-uri=https://acme.org/', expected: ['leads-on acme.org'] },
  {
    input: 'https://www.google.com/url?q=https://perso.na/x',
    expected: ['belongs perso.na', 'wrapped www.google.com'],
  },
  { input: 'https://it.example.edu:8443/', expected: ['own-port 8443'] },
  { input: 'persona.help@gmail.com', expected: ['in-mailbox withpersona.com'] },
  { input: 'jane@gmail.com', expected: ['private-mailbox'] },
  { input: 'https://pаypal.com/', expected: ['mixed-letters'] },
];

for (const { input, expected } of reasons)
  test(`judgeAddress: why, of ${nameOf(input)}`, () =>
    assert.deepEqual(
      judgeAddress(input, sampleKnown).reasons.map(({ name, values }) =>
        [name, values.target ?? (name === 'odd-port' ? values.name : (values.like ?? values.name)) ?? []]
          .flat()
          .join(' '),
      ),
      expected,
    ));

const parts = [
  {
    input: 'https://inquiry.withpersona.com/verify?a=b',
    expected: ['https://inquiry.', 'withpersona.com', '/verify?a=b'],
  },
  { input: 'https://withpersona.com.evil.co.uk/x', expected: ['https://withpersona.com.', 'evil.co.uk', '/x'] },
  { input: 'https://withpersona.com@evil.tld:81', expected: ['https://withpersona.com@', 'evil.tld', ':81'] },
  { input: 'https://withpersona.github.io', expected: ['https://', 'withpersona.github.io', ''] },
  { input: 'no-reply@frompersona.com', expected: ['no-reply@', 'frompersona.com', ''] },
  { input: 'javascript:alert(1)', expected: ['', 'javascript:', 'alert(1)'] },
];

for (const { input, expected } of parts)
  test(`judgeAddress: the part that counts, of ${input}`, () => {
    const { before, counted, after } = judgeAddress(input, sampleKnown).parts;
    assert.deepEqual([before, counted, after], expected);
  });

const real = sampleKnown.domains.filter(({ isForTests }) => isForTests !== true).map(({ domain }) => domain);

/** Whether a host is a real one or below it, by its plain spelling and by nothing that the judge uses. */
const isPlainlyReal = (host: string) =>
  real.some((domain) => new RegExp(`^(?:[a-z0-9_-]+\\.)*${domain.replaceAll('.', '\\.')}\\.?$`, 'i').test(host));

const signs = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789-._~!$&*+=|^`%:;,@#?/\\ <>[](){}"\'\t\n',
  ...'\u00AD\u200B\u200E\u202E\u2060\u3002\uFF0E\uFF0F\uFF20\u2044\u2215\u0131\u0430\u03BF\u0301',
];

test('judgeAddress: no change of one sign makes another address a real one', () => {
  for (const host of ['inquiry.withpersona.com', 'perso.na', 'frompersona.com', 'it.example.edu', 'duo.com']) {
    for (let place = 0; place <= host.length; place++) {
      const changed = signs.flatMap((sign) => [
        host.slice(0, place) + sign + host.slice(place),
        host.slice(0, place) + sign + host.slice(place + 1),
      ]);
      for (const other of [...changed, host.slice(0, place) + host.slice(place + 1)]) {
        const address = `https://${other}/verify`;
        const { hostname = '' } = URL.parse(address) ?? {};
        const verdict = judgeAddress(address, sampleKnown).verdict;
        if (isGenuine(verdict))
          assert.ok(
            isPlainlyReal(hostname) && isPlainlyReal((other.split(/[/?#]/)[0] ?? '').replace(/:$/, '')),
            address,
          );
      }
    }
  }
});

test('judgeAddress: no letter that looks alike makes a real address', () => {
  for (const [letter, codes] of Object.entries(lookAlikes)) {
    for (const code of codes.split(' ')) {
      const sign = String.fromCodePoint(Number.parseInt(code, 16));
      for (const domain of real.filter((each) => each.includes(letter))) {
        for (const address of [`https://${domain.replace(letter, sign)}/`, `x@${domain.replace(letter, sign)}`])
          assert.equal(judgeAddress(address, sampleKnown).verdict, 'imitation', address);
      }
    }
  }
});

test('judgeAddress: what stands behind a real domain makes it another’s', () => {
  for (const domain of real)
    for (const end of ['.evil.tld', '-evil.tld', '.co', '@evil.tld', '.evil', 'x', '%2eevil.tld', '\u3002evil.tld'])
      for (const start of ['', 'https://', 'http://www.', '//'])
        assert.ok(!isGenuine(judgeAddress(`${start}${domain}${end}/verify`, sampleKnown).verdict), domain + end);
});

test('judgeAddress: what stands before a real domain, and any path, stays its owner’s', () => {
  const owners = new Map(sampleKnown.domains.map(({ domain, owner }) => [domain, owner]));
  for (const domain of real)
    for (const start of ['', 'a.', 'evil-tld.', 'evil.tld.', 'paypal.com.', 'a_b.', 'a1-b2.c.'])
      for (const path of [
        '',
        '/',
        '/evil.tld',
        '/a@b.tld',
        '/%2e%2e/x',
        '?a=b&c=d',
        '#x',
        '/verify?code=us1-a.b_c~d&x=%C3%A9',
      ])
        assert.equal(
          judgeAddress(`https://${start}${domain}${path}`, sampleKnown).verdict,
          owners.get(domain),
          start + domain + path,
        );
});
