import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { once } from 'node:events';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';

/** What a server answered, as it was sent. */
export interface Answer {
  status: number;

  /** By name in lower case; several of one name are joined by a comma. */
  headers: Readonly<Record<string, string>>;

  /** Decoded, where it was encoded. */
  body: Buffer;

  /** How much was sent of the body. */
  bytes: number;
}

const decoders: Readonly<Record<string, (content: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
  gzip: gunzipSync,
};

/**
 * Asks for exactly the path that is given: unlike a browser and `fetch`, without resolving dots, following redirects, or asking for
 * compressed content by itself.
 */
export async function ask(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const asked = request({ hostname, port, path, headers, method });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const sent = await buffer(response);
  const said = Object.fromEntries(
    Object.entries(response.headersDistinct).map(([name, values]) => [name, (values ?? []).join(', ')]),
  );
  const decode = decoders[said['content-encoding'] ?? ''];
  return {
    status: response.statusCode ?? 0,
    headers: said,
    body: decode && sent.length > 0 && response.statusCode !== 206 ? decode(sent) : sent,
    bytes: sent.length,
  };
}
