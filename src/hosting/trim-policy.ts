import { createHash } from 'node:crypto';

const inlineScript = /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const policyMeta = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/**
 * The page with a content security policy that admits its own inline scripts and styles and no others. Astro admits those of
 * the whole site on every page: a kilobyte that does not compress. Throws when the policy would refuse something on the page.
 */
export function trimPolicy(html: string): string {
  const needed = new Set(
    [...html.matchAll(inlineScript), ...html.matchAll(inlineStyle)].map(([, text = '']) => `'sha256-${hash(text)}'`),
  );
  return html.replace(policyMeta, (_, before: string, policy: string, after: string) => {
    const missing = [...needed].filter((item) => !policy.includes(item));
    if (missing.length > 0) {
      throw new Error(
        `The content security policy of a page would refuse its own scripts or styles: ${missing.join(', ')}`,
      );
    }
    const trimmed = policy.replace(/ 'sha256-[^']*'/g, (item) => (needed.has(item.trim()) ? item : ''));
    return before + trimmed + after;
  });
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
