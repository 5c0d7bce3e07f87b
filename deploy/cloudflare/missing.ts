/**
 * Answers what no file answers; for all else no program runs. Cloudflare finds the page for missing addresses by itself, but sends it with the
 * headers of the address: in place of a script that is gone it would be kept for a year, and in place of a text be shown as one.
 */
export default {
  async fetch(request: Request, { ASSETS }: { ASSETS: { fetch: typeof fetch } }): Promise<Response> {
    // Without what the browser has kept of it: “not modified” would have those headers again.
    const { url, method } = request;
    const answer = await ASSETS.fetch(new Request(url, { method, redirect: 'manual' }));
    if (answer.status !== 404) return answer;
    const headers = new Headers(answer.headers);
    headers.set('cache-control', 'public, max-age=0, must-revalidate');
    headers.set('content-type', 'text/html; charset=utf-8');
    return new Response(answer.body, { status: 404, headers });
  },
};
