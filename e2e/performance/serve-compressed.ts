import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Something that a page asked the server for. */
export interface Answered {
  /** When it was asked for, in milliseconds since 1970 with fractions, as the clock of a page says it. */
  at: number;

  /** How much was sent, compressed, without headers. */
  bytes: number;
}

/** A server that runs until it is closed. */
export interface CompressedSite {
  url: string;

  /** What was asked for since this was asked last. */
  takeLog(): Answered[];
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves any built site, and each alike: on this machine, compressed as hosts do on the fly, and with nothing else of what they know. */
export async function serveCompressed(folder: string): Promise<CompressedSite> {
  const kept = new Map<string, Buffer>();
  let log: Answered[] = [];

  const server = createServer((request, response) => {
    const at = performance.timeOrigin + performance.now();
    const asked = path.join(folder, path.normalize(decodeURIComponent(request.url?.split('?')[0] ?? '/')));
    const file = existsSync(asked) && statSync(asked).isDirectory() ? path.join(asked, 'index.html') : asked;
    if (!existsSync(file)) {
      log.push({ at, bytes: 0 });
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)];
    const body = kept.get(file) ?? (type === undefined ? readFileSync(file) : compress(readFileSync(file)));
    kept.set(file, body);
    log.push({ at, bytes: body.length });
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      ...(type !== undefined && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    takeLog: () => {
      const taken = log;
      log = [];
      return taken;
    },
    close: () => void server.close(),
  };
}

/** Compresses as hosts do that compress while they send. */
export const compress = (content: Buffer) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
