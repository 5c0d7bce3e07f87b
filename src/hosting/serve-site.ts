import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { isLocale } from '../i18n/locales.ts';
import { listMeantAddresses } from '../links/mend-address.ts';
import { normalizeBase } from '../model/urls.ts';
import { isForHosts, listHeaders } from './headers.ts';
import { readRedirects } from './redirects.ts';

/** A server that runs until it is closed. */
export interface ServedSite {
  /** Where it answers: `http://localhost:4321/help/`. */
  url: string;
  port: number;
  close(): Promise<void>;
}

interface Options {
  /** The built site. */
  folder: string;

  /** Where it was built to stand: `/`, or the `BASE_PATH` of its build. */
  base?: string;
  port: number;

  /** Whether to take the next free port when this one is taken. If not, a taken port is an error. */
  canMove?: boolean;

  /** Whether former addresses are answered with the new ones, as some hosts do; if not, the pages there lead on. */
  knowsRedirects?: boolean;
}

/** Serves a built site as a good host does: its headers, one spelling of each address, and the page for missing ones. */
export async function serveSite({
  folder,
  base = '/',
  port,
  canMove = false,
  knowsRedirects = true,
}: Options): Promise<ServedSite> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}; expected an index.html. Run “npm run build” first.`);
  }
  const basePath = normalizeBase(base);
  const redirectsFile = path.join(folder, '_redirects');
  const redirects = new Map(
    (knowsRedirects && existsSync(redirectsFile) ? readRedirects(readFileSync(redirectsFile, 'utf8')) : []).map(
      ({ from, to }) => [from, to],
    ),
  );
  const serveFile = sirv(folder, { dev: true, etag: true, setHeaders });

  const server = createServer((request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?');
    const answerMissing = () => {
      const meant = listMeantAddresses(pathname, basePath).find(({ path: page }) => isPage(folder, page));
      if (!meant) return notFound(response, folder, pathname.slice(basePath.length));
      redirect(response, basePath + meant.path, query, meant.id);
    };
    if (`${pathname}/` === basePath) return redirect(response, basePath, query);
    // Two slashes in a row stand in no address of the site, and at the start of one the browser would take a host after them.
    if (!pathname.startsWith(basePath) || pathname.includes('//')) return answerMissing();
    const moved = redirects.get(pathname) ?? redirects.get(`${pathname}/`);
    if (moved !== undefined) return redirect(response, moved, query);
    const inner = pathname.slice(basePath.length);
    if (isForHosts(`/${inner}`)) return notFound(response, folder, inner);
    if (!inner.endsWith('/') && isPage(folder, inner)) return redirect(response, `${pathname}/`, query);
    request.url = `/${inner}${query === undefined ? '' : `?${query}`}`;
    serveFile(request, response, answerMissing);
  });

  const taken = await listen(server, port, canMove);
  return {
    url: `http://localhost:${taken}${basePath}`,
    port: taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function setHeaders(response: ServerResponse, pathname: string) {
  for (const [name, value] of Object.entries(listHeaders(pathname))) response.setHeader(name, value);
}

/** Whether a page stands at this path, which is one under the root of the site, without the slash before it. */
function isPage(folder: string, page: string): boolean {
  // Nothing encoded, so that the path of a page is spelt in one way only.
  return /^[\w/-]+$/.test(page) && existsSync(path.join(folder, page, 'index.html'));
}

function redirect(response: ServerResponse, to: string, query: string | undefined, id?: string) {
  const location = to + (query === undefined ? '' : `?${query}`) + (id === undefined ? '' : `#${id}`);
  response.writeHead(301, { location }).end();
}

/** Answers with the page for missing addresses in the language of the address. */
function notFound(response: ServerResponse, folder: string, pathname: string) {
  const [first = ''] = pathname.split('/');
  const own = path.join(folder, isLocale(first) ? first : '', '404.html');
  const page = existsSync(own) ? own : path.join(folder, '404.html');
  response
    .writeHead(404, { 'content-type': 'text/html; charset=utf-8', ...listHeaders('/404.html') })
    .end(readFileSync(page));
}

async function listen(server: ReturnType<typeof createServer>, port: number, canMove: boolean): Promise<number> {
  for (let candidate = port; ; candidate++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(candidate, () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!error) return candidate;
    if (error.code !== 'EADDRINUSE' || !canMove || candidate >= port + 20) throw error;
  }
}
