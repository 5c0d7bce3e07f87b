import { createHash } from 'node:crypto';

/**
 * The page with short names for the scopes of its styles, and with the hashes of these styles in its content security policy. Astro
 * spells each scope as `data-astro-cid-` and eight signs on every element and in every rule, which is half a kilobyte of a compressed
 * page; what no other page shares needs two signs. To an element whose attributes are spread Astro adds the scope as a second `class`
 * as well, which browsers ignore.
 */
export function shortenScopes(html: string): string {
  const names = new Map<string, string>();
  const shorten = (text: string) =>
    text.replace(/data-astro-cid-(\w+)(?:="true")?/g, (_, scope: string) => {
      const name = names.get(scope) ?? `data-${names.size.toString(36)}`;
      names.set(scope, name);
      return name;
    });

  const short = shorten(html.replace(/ class="astro-\w{8}"/g, ''));
  const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => [text, shorten(text)]);
  return hashes.reduce((page, [before = '', after = '']) => page.replace(hash(before), hash(after)), short);
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
