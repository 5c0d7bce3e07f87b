import type { Element } from 'hast';
import type { Page } from './read-page.ts';

/** What a page must ask of browsers at least, also on hosts that send no headers. */
const needed = ["default-src 'none'", "base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'"];

/** A page has a content security policy that lets nothing run which the build did not know, and that stands before all it governs. */
export function* policy({ elements }: Page): Generator<string> {
  const index = elements.findIndex(({ properties }) =>
    /^content-security-policy$/i.test(String(properties['httpEquiv'])),
  );
  const text = String(elements[index]?.properties['content'] ?? '');
  const missing = needed.filter((directive) => !text.includes(directive));
  if (missing.length > 0)
    yield `has a content security policy without ${missing.join(', ')}; expected a <meta> with them.`;
  const [unsafe] = /'unsafe-[\w-]+'/.exec(text) ?? [];
  if (unsafe !== undefined)
    yield `has a content security policy with ${unsafe}; expected none that lets unknown code run.`;
  const early = elements.slice(0, Math.max(index, 0)).find(isGoverned);
  if (early)
    yield `has a <${early.tagName}> before its content security policy, which does not govern it; expected it after.`;
}

const isGoverned = ({ tagName, properties: { rel, type } }: Element) =>
  ['style', 'img'].includes(tagName) ||
  (tagName === 'script' && type !== 'application/ld+json') ||
  (tagName === 'link' && /\b(?:stylesheet|preload|modulepreload)\b/.test(String(rel)));
