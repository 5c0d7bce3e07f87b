import { createHash } from 'node:crypto';
import { remember } from './remember.ts';

const inlineScript = /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const policyMeta = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * The page after `change`, with a content security policy that admits its own inline scripts and styles and no others. Astro admits
 * those of the whole site on every page: a kilobyte that does not compress. The styles of the head go behind the policy, because
 * browsers hold nothing to it that stands before. Throws when Astro’s policy would have refused something on its own page.
 */
export function trimPolicy(html: string, change: (html: string) => string = (page) => page): string {
  const [, astros] = policyMeta.exec(html) ?? [];
  if (astros === undefined) return change(html);
  const refused = [...listHashes(html, inlineScript), ...listHashes(html, inlineStyle)].filter(
    (item) => !astros.includes(item),
  );
  if (refused.length > 0) {
    throw new Error(
      `its content security policy would refuse scripts or styles that stand in it, as a picture with one would bring. Expected none but the site’s own, found ${refused.join(', ')}.`,
    );
  }
  const changed = change(html);
  const admit = (policy: string, directive: string, pattern: RegExp) =>
    policy.replace(new RegExp(`(${directive}[^;]*?)(?: 'sha256-[^']*')+`), (_, start: string) =>
      [start, ...listHashes(changed, pattern)].join(' '),
    );
  const own = admit(admit(astros, 'script-src', inlineScript), 'style-src', inlineStyle)
    .replace(/;\s*/g, ';')
    .replace(/;$/, '');
  const [head = '', rest = ''] = changed.split(policyMeta.exec(changed)?.[0] ?? '');
  const styles = [...head.matchAll(inlineStyle)].map(([style]) => style);
  return [
    head.replace(inlineStyle, ''),
    `<meta http-equiv="content-security-policy" content="${own}">`,
    ...styles,
    rest,
  ].join('');
}

const listHashes = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => hash(text));

const hash = remember((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
