import { setTimeout as wait } from 'node:timers/promises';
import ky, { HTTPError } from 'ky';
import parseRobots from 'robots-parser';

/** What became of an address. */
export type Verdict =
  | { kind: 'there' }
  | { kind: 'moved'; to: string }
  | { kind: 'gone'; status: number }
  | { kind: 'silent'; why: string }
  | { kind: 'refused'; why: string };

/** How to ask. In seconds. */
export interface Manners {
  /** How the asker calls itself; what stands before the slash is its name in `robots.txt`. */
  userAgent: string;

  /** Between two questions to one host, at least. */
  pause: number;

  /** For one answer. */
  timeout: number;

  /** Before a question is asked again that failed; longer each time, and as long as the host says. */
  retryDelay: number;
}

/** Whom a host does not want to see may be told so by it, and is not told that a page is gone. */
const refusals = new Set([401, 402, 403, 405, 406, 407, 429, 451]);

/** Whoever says so wants to be asked less, not in another way. */
const askedForRest = new Set([429, 503]);
const permanent = new Set([301, 308]);
const redirects = new Set([301, 302, 303, 307, 308]);
const again = [429, 500, 502, 503, 504];

/** How long we wait because a host says so; where it says more, we do not ask again. */
const longestWait = 60;
const mostHops = 10;

/** Asks whether pages are still there: one question at a time, with pauses, and not what `robots.txt` asks robots to leave alone. */
export class Asker {
  readonly #manners: Manners;
  readonly #rules = new Map<string, Promise<Robots | string>>();
  readonly #last = new Map<string, number>();

  constructor(manners: Manners) {
    this.#manners = manners;
  }

  /** Whether the host of an address can be reached. Its `robots.txt` is read for that. */
  async reaches(url: string): Promise<boolean> {
    return typeof (await this.#readRules(url)) !== 'string';
  }

  /** Asks for one page, and for those that it leads on to. What else is asked at the same time does not wait for it. */
  async ask(url: string): Promise<Verdict> {
    let address = url;
    let moved: string | undefined;
    let isForGood = true;
    for (let hops = 0; hops < mostHops; hops++) {
      const rules = await this.#readRules(address);
      if (typeof rules === 'string') return { kind: 'silent', why: rules };
      if (rules.isAllowed(address, this.#manners.userAgent) === false) {
        return { kind: 'refused', why: 'robots.txt asks programs to leave it alone' };
      }
      const answer = await this.#request(address, rules.getCrawlDelay(this.#manners.userAgent) ?? 0);
      if (typeof answer === 'string') return { kind: 'silent', why: answer };
      const { status, location } = answer;
      if (redirects.has(status) && location !== undefined) {
        address = new URL(location, address).href;
        // Where a temporary answer leads, it may not lead tomorrow.
        isForGood &&= permanent.has(status);
        if (isForGood) moved = address.replace(/#.*$/, '');
        continue;
      }
      if (status === 404 || status === 410) return { kind: 'gone', status };
      if (refusals.has(status)) return { kind: 'refused', why: `answers ${status}` };
      if (status >= 400) return { kind: 'silent', why: `answers ${status}` };
      return moved === undefined || moved === url ? { kind: 'there' } : { kind: 'moved', to: moved };
    }
    return { kind: 'silent', why: `leads on more than ${mostHops} times` };
  }

  /** HEAD asks for no more than is needed; who does not know it is asked for the page. */
  async #request(url: string, crawlDelay: number): Promise<Answer | string> {
    const pause = Math.max(this.#manners.pause, Math.min(crawlDelay, longestWait));
    const head = await this.#send(url, 'head', pause);
    const isAnswer = typeof head !== 'string' && (head.status < 400 || askedForRest.has(head.status));
    return isAnswer ? head : this.#send(url, 'get', pause);
  }

  async #send(url: string, method: 'head' | 'get', pause: number): Promise<Answer | string> {
    const { host } = new URL(url);
    const rest = (this.#last.get(host) ?? 0) + pause * 1000 - performance.now();
    if (rest > 0) await wait(rest);
    const answer = await fetchPolitely(url, method, this.#manners);
    this.#last.set(host, performance.now());
    if (typeof answer === 'string') return answer;
    // What was asked for again has been read to its end.
    if (answer.body?.locked === false) await answer.body.cancel();
    return { status: answer.status, location: answer.headers.get('location') ?? undefined };
  }

  /** What robots may ask of a host, or why it cannot be reached. A host without a `robots.txt` lets them ask for all. */
  #readRules(url: string): Promise<Robots | string> {
    const { origin, host } = new URL(url);
    const known = this.#rules.get(origin);
    if (known) return known;
    const read = async () => {
      const file = `${origin}/robots.txt`;
      const answer = await fetchPolitely(file, 'get', this.#manners, 'follow');
      this.#last.set(host, performance.now());
      if (typeof answer === 'string') return answer;
      // Whoever cannot say what robots may do has other worries.
      if (answer.status >= 500) return `robots.txt answers ${answer.status}`;
      return parseRobots(file, answer.ok ? await answer.text().catch(() => '') : '');
    };
    const rules = read();
    this.#rules.set(origin, rules);
    return rules;
  }
}

interface Answer {
  status: number;
  location: string | undefined;
}

type Robots = ReturnType<typeof parseRobots>;

/** The answer to a question that is asked again, after the pause that the host asks for, where that may help; or why there is none. */
async function fetchPolitely(
  url: string,
  method: 'head' | 'get',
  { userAgent, timeout, retryDelay }: Manners,
  redirect: RequestRedirect = 'manual',
): Promise<Response | string> {
  try {
    return await ky(url, {
      method,
      redirect,
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5' },
      timeout: timeout * 1000,
      throwHttpErrors: (status) => again.includes(status),
      retry: {
        limit: 2,
        methods: ['head', 'get'],
        statusCodes: again,
        afterStatusCodes: again,
        maxRetryAfter: longestWait * 1000,
        delay: (attempt) => retryDelay * 1000 * 2 ** (attempt - 1),
        shouldRetry: ({ error }) => (asksForLongWait(error) ? false : undefined),
      },
    });
  } catch (error) {
    return error instanceof HTTPError ? error.response : explain(error, timeout);
  }
}

/** A host that wants to be left alone for an hour is not asked again after a minute. */
function asksForLongWait(error: unknown): boolean {
  const asked = error instanceof HTTPError ? error.response.headers.get('retry-after') : null;
  if (asked === null) return false;
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.now()) / 1000;
  return seconds > longestWait;
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host is not known',
  ECONNREFUSED: 'its host takes no connections',
  ECONNRESET: 'its host ended the connection',
  CERT_HAS_EXPIRED: 'the certificate of its host has expired',
};

function explain(error: unknown, timeout: number): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'TimeoutError') return `there is no answer within ${timeout} s`;
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string') return reasons[code] ?? `it cannot be reached (${code})`;
  }
  return `it cannot be reached (${String(error)})`;
}
