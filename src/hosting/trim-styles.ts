import postcss from 'postcss';

const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const scope = /data-astro-cid-\w+/g;
const className = /\.([a-z][\w-]*)/g;

/**
 * The page with the styles it needs, spelt short. Astro gives an article the styles of every part that it could hold, and spells the
 * scope of each as `data-astro-cid-` and eight signs on every element and in every rule: together a kilobyte of a compressed page. Rules
 * for scopes and classes that are not on the page go, and the scopes that stay get a name of two signs. A script that changes how
 * something looks therefore sets an attribute, never a class.
 */
export function trimStyles(html: string): string {
  const bare = html.replace(/(data-astro-cid-\w+)="true"/g, '$1');
  const markup = bare.replace(inlineStyle, '');
  const scopes = new Set(markup.match(scope));
  const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  const present = new Set([...scopes, ...classes]);
  const names = new Map([...scopes].map((name, index) => [name, `data-${index.toString(36)}`]));
  const shorten = (text: string) => text.replace(scope, (name) => names.get(name) ?? name);

  return shorten(
    bare.replace(inlineStyle, (element, css: string) => element.replace(css, () => keepRules(css, present))),
  );
}

const remembered = new Map<string, string>();

/** The rules whose scopes and classes are present. Pages with the same parts have the same styles. */
function keepRules(css: string, present: ReadonlySet<string>): string {
  const key = [...present].sort().join() + css;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const needed = rule.selectors.filter((selector) => listNeeds(selector).every((name) => present.has(name)));
    if (needed.length === 0) rule.remove();
    else if (needed.length < rule.selectors.length) rule.selectors = needed;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  const kept = root.toString();
  remembered.set(key, kept);
  return kept;
}

/** The scopes and classes without which a selector matches nothing. What stands in parentheses may be one of several, or denied. */
function listNeeds(selector: string): string[] {
  let outside = selector;
  let whole: string;
  do {
    whole = outside;
    outside = whole.replace(/\([^()]*\)|\[[^\]]*\]/g, '');
  } while (outside !== whole);
  const classes = [...outside.matchAll(className)].map(([, name = '']) => name);
  return [...(selector.match(scope) ?? []), ...classes];
}
