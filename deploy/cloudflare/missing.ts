import { listMeantAddresses } from '../../src/links/mend-address.ts';

interface Environment {
  /** The files of the site. */
  ASSETS: { fetch: typeof fetch };

  /** The folder of the host in which the site stands, with a slash at both ends. */
  BASE_PATH: string;
}

/**
 * Answers what no file answers; for all else no program runs. An address that was meant in another way leads on, as on other hosts. For the
 * rest Cloudflare finds the page for missing addresses, but sends it with the headers of the address: in place of a script that is gone it
 * would be kept for a year, and in place of a text be shown as one.
 */
export default {
  async fetch(request: Request, { ASSETS, BASE_PATH: base }: Environment): Promise<Response> {
    const { pathname, search, origin } = new URL(request.url);
    const { method } = request;
    // Not resolved, which would take two slashes for another host; and without what the browser has kept of it: “not modified” would have
    // the headers of the address again.
    const ask = (path: string) => ASSETS.fetch(new Request(origin + path, { method, redirect: 'manual' }));

    // What is missing is only answered in the one spelling of its letters, `%3A` for a colon: others lead on to that.
    const first = await ask(pathname);
    const spelled = first.headers.get('location');
    const answer = spelled === null ? first : await ask(spelled);
    if (answer.status !== 404) return first;
    const headers = new Headers(answer.headers);
    headers.set('cache-control', 'public, max-age=0, must-revalidate');

    for (const { path, id } of listMeantAddresses(pathname, base)) {
      const { ok } = await ask(base + path);
      if (!ok || base + path === pathname) continue;
      for (const name of ['content-type', 'content-length', 'etag']) headers.delete(name);
      headers.set('location', base + path + search + (id === undefined ? '' : `#${id}`));
      return new Response(undefined, { status: 301, headers });
    }

    headers.set('content-type', 'text/html; charset=utf-8');
    return new Response(answer.body, { status: 404, headers });
  },
};
