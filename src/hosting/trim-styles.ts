import postcss from 'postcss';

const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const scope = /data-astro-cid-\w+/g;

/**
 * The page with the styles it needs, spelt short. Astro gives an article the styles of every part that it could hold, and spells the
 * scope of each as `data-astro-cid-` and eight signs on every element and in every rule: together a kilobyte of a compressed page. Rules
 * for scopes, for classes and for what an article’s text holds go where these are not on the page, and the scopes that stay get a name
 * of two signs. A script that changes how something looks therefore sets an attribute, never a class.
 */
export function trimStyles(html: string): string {
  const bare = html.replace(/(data-astro-cid-\w+)="true"/g, '$1');
  const markup = bare.replace(inlineStyle, '');
  const scopes = new Set(markup.match(scope));
  const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/));
  const tags = [...markup.matchAll(/<([a-z][\w-]*)/g)].map(([, tag = '']) => tag);
  const present = new Set([...scopes, ...classes.map((name) => `.${name}`), ...tags]);
  const names = new Map([...scopes].map((name, index) => [name, `data-${index.toString(36)}`]));
  const shorten = (text: string) => text.replace(scope, (name) => names.get(name) ?? name);

  return shorten(
    bare.replace(inlineStyle, (element, css: string) => element.replace(css, () => keepRules(css, present))),
  );
}

const remembered = new Map<string, string>();

/** The rules whose needs are present. Pages with the same parts have the same styles. */
function keepRules(css: string, present: ReadonlySet<string>): string {
  const key =
    [...present]
      .filter((name) => css.includes(name))
      .sort()
      .join() + css;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const needed = rule.selectors.filter((selector) =>
      spellOut(selector).some((one) => listNeeds(one).every((name) => present.has(name))),
    );
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

/** A selector with `:is(a, b)` as the two that it stands for. */
function spellOut(selector: string): string[] {
  const [group, list] = /:is\(([^()]*)\)/.exec(selector) ?? [];
  if (group === undefined || list === undefined) return [selector];
  return list.split(',').flatMap((part) => spellOut(selector.replace(group, () => part.trim())));
}

/**
 * The scopes, the classes and, in an article’s text, the tags without which a selector matches nothing. Elsewhere scripts add elements.
 * What stands in parentheses may be denied.
 */
function listNeeds(selector: string): string[] {
  let outside = selector;
  let whole: string;
  do {
    whole = outside;
    outside = whole.replace(/\([^()]*\)|\[[^\]]*\]/g, '');
  } while (outside !== whole);
  const classes = outside.match(/\.[a-z][\w-]*/g) ?? [];
  const isText = /\.prose\b/.test(outside);
  const tags = (isText ? outside.match(/(?<![\w.:-])[a-z][a-z0-9]*/g) : undefined) ?? [];
  return [...(selector.match(scope) ?? []), ...classes, ...tags];
}
