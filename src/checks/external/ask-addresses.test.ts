import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, suite, test } from 'node:test';
import { Asker, type Verdict } from './ask-addresses.ts';

/** A server on this machine that answers as hosts were seen to, and writes down what it was asked. */
interface Recorded {
  status: number;
  headers?: Record<string, string>;
  body?: string;

  /** What it answers to a HEAD, where that is something else. */
  head?: number;

  /** How often it answers with 503 first. */
  fails?: number;
}

const manners = { userAgent: 'LinkCheckTest/1.0', pause: 0, timeout: 0.5, retryDelay: 0.01 };
const asked: Array<{ method: string | undefined; path: string | undefined; agent: string | undefined; at: number }> =
  [];
let answers: Record<string, Recorded | 'never'> = {};
let server: Server;
let origin: string;

before(async () => {
  server = createServer((request, response) => {
    const { method, url = '/', headers } = request;
    asked.push({ method, path: url, agent: headers['user-agent'], at: performance.now() });
    const answer = answers[url] ?? { status: 404 };
    if (answer === 'never') return;
    const isFailing = (answer.fails ?? 0) > 0;
    if (isFailing) answer.fails = (answer.fails ?? 0) - 1;
    const status = isFailing ? 503 : method === 'HEAD' ? (answer.head ?? answer.status) : answer.status;
    response.writeHead(status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const leads = (location: string, status = 301): Recorded => ({ status, headers: { location } });
const ok: Recorded = { status: 200, body: 'A page.' };

const rows: Array<{
  name: string;
  answers: Record<string, Recorded | 'never'>;
  expected: Verdict;

  /** What is asked after `robots.txt`. */
  asks: string[];
}> = [
  { name: 'a page that is there', answers: { '/a': ok }, expected: { kind: 'there' }, asks: ['HEAD /a'] },
  {
    name: 'a host that does not know HEAD',
    answers: { '/a': { ...ok, head: 405 } },
    expected: { kind: 'there' },
    asks: ['HEAD /a', 'GET /a'],
  },
  {
    name: 'a page that is gone',
    answers: { '/a': { status: 410 } },
    expected: { kind: 'gone', status: 410 },
    asks: ['HEAD /a', 'GET /a'],
  },
  {
    name: 'one that moved for good, twice',
    answers: { '/a': leads('/b#x'), '/b': leads('/c', 308), '/c': ok },
    expected: { kind: 'moved', to: '/c' },
    asks: ['HEAD /a', 'HEAD /b', 'HEAD /c'],
  },
  {
    name: 'one that leads elsewhere for now',
    answers: { '/a': leads('/b', 302), '/b': leads('/c'), '/c': ok },
    expected: { kind: 'there' },
    asks: ['HEAD /a', 'HEAD /b', 'HEAD /c'],
  },
  {
    name: 'one that moved for good to what leads elsewhere for now',
    answers: { '/a': leads('/b'), '/b': leads('/c', 307), '/c': ok },
    expected: { kind: 'moved', to: '/b' },
    asks: ['HEAD /a', 'HEAD /b', 'HEAD /c'],
  },
  {
    name: 'one that moved to what is gone',
    answers: { '/a': leads('/b') },
    expected: { kind: 'gone', status: 404 },
    asks: ['HEAD /a', 'HEAD /b', 'GET /b'],
  },
  {
    name: 'one that leads round',
    answers: { '/a': leads('/a') },
    expected: { kind: 'silent', why: 'leads on more than 10 times' },
    asks: Array.from({ length: 10 }, () => 'HEAD /a'),
  },
  {
    name: 'a host that lets no program in',
    answers: { '/a': { status: 403 } },
    expected: { kind: 'refused', why: 'answers 403' },
    asks: ['HEAD /a', 'GET /a'],
  },
  {
    name: 'what robots.txt asks to leave alone',
    answers: { '/robots.txt': { status: 200, body: 'User-agent: LinkCheckTest\nDisallow: /a' }, '/a': ok },
    expected: { kind: 'refused', why: 'robots.txt asks programs to leave it alone' },
    asks: [],
  },
  {
    name: 'a host that cannot answer at first',
    answers: { '/a': { ...ok, fails: 2, headers: { 'retry-after': '0' } } },
    expected: { kind: 'there' },
    asks: ['HEAD /a', 'HEAD /a', 'HEAD /a'],
  },
  {
    name: 'a host that wants to be left alone for an hour',
    answers: { '/a': { status: 429, headers: { 'retry-after': '3600' } } },
    expected: { kind: 'refused', why: 'answers 429' },
    asks: ['HEAD /a'],
  },
  {
    name: 'a host that fails',
    answers: { '/a': { status: 500 } },
    expected: { kind: 'silent', why: 'answers 500' },
    asks: [...Array.from({ length: 3 }, () => 'HEAD /a'), ...Array.from({ length: 3 }, () => 'GET /a')],
  },
  {
    name: 'a host that never answers',
    answers: { '/a': 'never' },
    expected: { kind: 'silent', why: 'there is no answer within 0.5 s' },
    asks: ['HEAD /a', 'GET /a'],
  },
];

// All tests run in one process, and hooks outside of a suite are those of all files: others put another fetch in place.
const { fetch } = globalThis;

suite('Asker', () => {
  beforeEach(() => Object.assign(globalThis, { fetch }));

  for (const { name, answers: recorded, expected, asks } of rows) {
    test(`Asker: ${name}`, async () => {
      answers = recorded;
      asked.length = 0;
      const verdict = await new Asker(manners).ask(`${origin}/a`);
      assert.deepEqual(
        verdict.kind === 'moved' ? { ...verdict, to: verdict.to.replace(origin, '') } : verdict,
        expected,
      );
      const questions = asked.map(({ method, path }) => `${method} ${path}`);
      assert.deepEqual(questions, ['GET /robots.txt', ...asks]);
      assert.deepEqual(
        asked.filter(({ agent }) => agent !== manners.userAgent),
        [],
      );
    });
  }

  test('Asker: pauses between questions to one host, as long as that asks for, and reads robots.txt once', async () => {
    answers = { '/robots.txt': { status: 200, body: 'User-agent: *\nCrawl-delay: 0.2' }, '/a': ok, '/b': ok };
    asked.length = 0;
    const asker = new Asker({ ...manners, pause: 0.1 });
    for (const path of ['/a', '/b']) await asker.ask(origin + path);
    assert.deepEqual(
      asked.map(({ path }) => path),
      ['/robots.txt', '/a', '/b'],
    );
    const [first = 0, ...others] = asked.map(({ at }) => at);
    const pauses = others.map((at, index) => at - ([first, ...others][index] ?? at));
    assert.ok(
      pauses.every((pause) => pause >= 190),
      pauses.join(', '),
    );
  });

  test('Asker: a host that nobody has, and one that takes no connections', async () => {
    const asker = new Asker({ ...manners, timeout: 5 });
    assert.equal(await asker.reaches(`${origin}/a`), true);
    // A port that was free a moment ago.
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    assert.equal(await asker.reaches(`http://127.0.0.1:${port}/`), false);
    assert.deepEqual(await asker.ask(`http://127.0.0.1:${port}/`), {
      kind: 'silent',
      why: 'its host takes no connections',
    });
  });
});
