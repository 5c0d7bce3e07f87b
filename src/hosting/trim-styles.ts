import postcss from 'postcss';
import { remember } from './remember.ts';

const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const startTag = /<([a-z][\w-]*)((?:\s+[^\s"=<>/]+(?:="[^"]*")?)+)?/g;
const scope = /data-astro-cid-\w+/g;

/** A scope in a selector, and the tag or the class right before it, if there is one. */
const scoped = /(\.?[a-z][\w-]*)?\[(data-astro-cid-\w+)\]/g;

/**
 * The page with the styles it needs, spelt short. Astro gives an article the styles of every part that it could hold, and spells the
 * scope of each as `data-astro-cid-` and eight signs on every element and in every rule: together a kilobyte of a compressed page. Rules
 * for scopes, for classes and for what an article’s text holds go where these are not on the page; scopes go from elements that no rule
 * is about; and those that stay get a name of two signs. Custom properties go that nothing reads: neither the page nor what stands in
 * `programs`, the text of all that a page may load. A script that changes how something looks therefore sets an attribute, never a
 * class, and what it adds has no scope.
 */
export function trimStyles(html: string, programs = ''): string {
  const bare = html.replace(/(data-astro-cid-\w+)="true"/g, '$1');
  const present = listPresent(bare.replace(inlineStyle, ''));
  const styled = keepProperties(
    bare.replace(inlineStyle, (element, css: string) => element.replace(css, () => keepRules(css, present))),
    programs,
  );
  const used = listUsed([...styled.matchAll(inlineStyle)].map(([, css = '']) => css).join(''));
  const names = new Map([...used.keys()].map((name, index) => [name, `data-${index.toString(36)}`]));
  return styled
    .replace(startTag, (element, tag: string, attributes = '') => {
      const own = [tag, ...listClasses(attributes as string).map((name) => `.${name}`), '*'];
      return element.replace(/ (data-astro-cid-\w+)/g, (text, name: string) =>
        own.some((part) => used.get(name)?.has(part)) ? text : '',
      );
    })
    .replace(scope, (name) => names.get(name) ?? name);
}

const listClasses = (attributes: string) =>
  /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/).filter(Boolean) ?? [];

/** What the elements of a page have that a selector may need: tags, classes, scopes, and the first two with a scope. */
function listPresent(markup: string): Set<string> {
  const present = new Set<string>();
  for (const [, tag = '', attributes = ''] of markup.matchAll(startTag)) {
    const names = [tag, ...listClasses(attributes).map((name) => `.${name}`)];
    for (const name of names) present.add(name);
    for (const [scopeName] of attributes.matchAll(scope))
      for (const name of ['', ...names]) present.add(`${name}[${scopeName}]`);
  }
  return present;
}

/** By scope, the tags and the classes that rules join to it; `*` where a rule names neither. */
const listUsed = remember((css) => {
  const used = new Map<string, Set<string>>();
  for (const [, part = '*', name = ''] of css.matchAll(scoped)) used.set(name, (used.get(name) ?? new Set()).add(part));
  return used;
});

const remembered = new Map<string, string>();

/** The names that rules of a style sheet need. */
const listNames = remember((css) => {
  const names = new Set<string>();
  postcss.parse(css).walkRules(({ selectors }) => {
    for (const name of selectors.flatMap(spellOut).flatMap(listNeeds)) names.add(name);
  });
  return [...names];
});

/** The rules whose needs are present. Pages with the same parts have the same styles. */
function keepRules(css: string, present: ReadonlySet<string>): string {
  const key =
    listNames(css)
      .filter((name) => present.has(name))
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

/** The page without declarations of custom properties that nothing reads; one may be read by another that goes. */
function keepProperties(html: string, programs: string): string {
  const read = new Set([...listRead(programs), ...listVariables(html)]);
  const kept = html.replace(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (text, name: string) =>
    read.has(name) ? text : '',
  );
  return kept === html ? html : keepProperties(kept, programs);
}

const listVariables = (text: string) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);

const listRead = remember(listVariables);

/** A selector with `:is(a, b)` as the two that it stands for. */
function spellOut(selector: string): string[] {
  const [group, list] = /:is\(([^()]*)\)/.exec(selector) ?? [];
  if (group === undefined || list === undefined) return [selector];
  return list.split(',').flatMap((part) => spellOut(selector.replace(group, () => part.trim())));
}

/**
 * The tags, the classes and the scopes without which a selector matches nothing. Tags count where they have a scope or are in an
 * article’s text, and those of custom elements; others a script may add. What stands in parentheses may be denied.
 */
function listNeeds(selector: string): string[] {
  const outside = removeGroups(selector, /\([^()]*\)/g);
  const pairs = [...outside.matchAll(scoped)].map(([, part = '', name = '']) => `${part}[${name}]`);
  const words = removeGroups(outside, /\[[^\]]*\]/g);
  const classes = words.match(/\.[a-z][\w-]*/g) ?? [];
  const tags = words.match(/(?<![\w.:-])[a-z][a-z0-9-]*/g) ?? [];
  const isText = /\.prose\b/.test(words);
  return [...pairs, ...classes, ...tags.filter((tag) => isText || tag.includes('-'))];
}

/** The text without what `group` matches, nor what that does once the inner ones are gone. */
function removeGroups(text: string, group: RegExp): string {
  const shorter = text.replace(group, '');
  return shorter === text ? text : removeGroups(shorter, group);
}
