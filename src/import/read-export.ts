import type { SourceArticle } from './source.ts';

/**
 * The articles of an export in JSON: of Zendesk (`{ "articles": [{ "id", "title", "body", "html_url" }] }`), of Intercom
 * (`{ "data": [{ "id", "title", "body", "url", "state" }] }`), or a list of such. Undefined when there is no article in it.
 */
export function readExport(file: string, text: string): SourceArticle[] | undefined {
  const articles = listObjects(parseJson(text)).filter(isArticle);
  if (articles.length === 0) return undefined;
  return articles.map((article, index) => {
    const { body, html_url: htmlUrl, url, ...data } = article;
    const address = [htmlUrl, url].find((found) => typeof found === 'string' && /^https?:/.test(found));
    const id = ['string', 'number'].includes(typeof data['id']) ? String(data['id']) : String(index + 1);
    return {
      from: `${file}/${id}`,
      form: 'html',
      text: body,
      data: {
        ...data,
        title: data['title'] ?? data['name'],
        draft: data['draft'] === true || data['state'] === 'draft',
      },
      addresses: typeof address === 'string' && URL.canParse(address) ? [address] : [],
    };
  });
}

type ExportedArticle = Record<string, unknown> & { body: string };

const isArticle = (value: Record<string, unknown>): value is ExportedArticle =>
  typeof value['body'] === 'string' && (typeof value['title'] === 'string' || typeof value['name'] === 'string');

/** Every object in it, at whatever depth: each system wraps its list otherwise. */
function listObjects(value: unknown): Array<Record<string, unknown>> {
  if (Array.isArray(value)) return value.flatMap(listObjects);
  if (typeof value !== 'object' || value === null) return [];
  const found = value as Record<string, unknown>;
  return isArticle(found) ? [found] : Object.values(found).flatMap(listObjects);
}

/** JSON, or one JSON a line, as some exports are. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      return lines.map((line): unknown => JSON.parse(line));
    } catch {
      return undefined;
    }
  }
}
