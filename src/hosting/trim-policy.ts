import { createHash } from 'node:crypto';
import { remember } from './remember.ts';

const inlineScript = /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const policyMeta = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/**
 * The page after `change`, with a content security policy that admits its own inline scripts and styles and no others. Astro admits
 * those of the whole site on every page: a kilobyte that does not compress. Throws when Astro’s policy would have refused something
 * on its own page.
 */
export function trimPolicy(html: string, change: (html: string) => string = (page) => page): string {
  const [, , before = ''] = policyMeta.exec(html) ?? [];
  const refused = [...listHashes(html, inlineScript), ...listHashes(html, inlineStyle)].filter(
    (item) => !before.includes(item),
  );
  if (before !== '' && refused.length > 0) {
    throw new Error(
      `its content security policy would refuse scripts or styles that stand in it, as a picture with one would bring. Expected none but the site’s own, found ${refused.join(', ')}.`,
    );
  }
  const changed = change(html);
  const admit = (policy: string, directive: string, pattern: RegExp) =>
    policy.replace(new RegExp(`(${directive}[^;]*?)(?: 'sha256-[^']*')+`), (_, start: string) =>
      [start, ...listHashes(changed, pattern)].join(' '),
    );
  return changed.replace(
    policyMeta,
    (_, start: string, policy: string, end: string) =>
      start + admit(admit(policy, 'script-src', inlineScript), 'style-src', inlineStyle) + end,
  );
}

const listHashes = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => hash(text));

const hash = remember((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
