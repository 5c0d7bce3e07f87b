import postcss from 'postcss';
import { remember } from './remember.ts';

const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const startTag = /<([a-z][\w-]*)((?:\s+[^\s"'=<>/]+(?:="[^"]*"|='[^']*')?)+)?/g;
const scope = /data-astro-cid-\w+/g;

/** Inline scripts, and those that are loaded; not data. */
const scripts = /<script(?![^>]*\stype="(?!module")[^>]*)[^>]*>[\s\S]*?<\/script>/g;

/** What a script says that gives a page elements, attributes or programs which it did not come with. */
const adds =
  /createElement|cloneNode|innerHTML|insertAdjacent|replaceWith|Children|Attribute\(|dataset|classList|import\(|\bsrc=|\.(?:append|prepend|before|after|hidden|open|tabIndex|className|role|aria\w+)\b/;

/** A custom property as it is set, and the rule that sets those of the whole page. */
const property = /(?<=[{;])(--[\w-]+):([^;{}]*)(?:;|(?=\}))/g;
const rootRule = /@layer tokens ?\{\s*:root ?\{[^{}]*/;

const keyframes = /@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g;

/** A scope in a selector, and the tag or the class right before it, if there is one. */
const scoped = /(\.?[a-z][\w-]*)?\[(data-astro-cid-\w+)\]/g;

/**
 * The page with the styles it needs, spelt short. Astro gives an article the styles of every part that it could hold, and spells the
 * scope of each as `data-astro-cid-` and eight signs on every element and in every rule: together a kilobyte of a compressed page. Rules
 * for scopes, for classes and for what an article’s text holds go where these are not on the page; scopes go from elements that no rule
 * is about; and those that stay get a name of two signs. Custom properties go that nothing reads: neither the page nor what stands in
 * `programs`, the text of all that a page may load; one that is shorter where it is read stands there. A script that changes how something
 * looks therefore sets an attribute, never a class, and what it adds has no scope. On a page whose scripts add nothing, all rules go
 * for a tag or an attribute that is not on it.
 */
export function trimStyles(html: string, programs = ''): string {
  const bare = html.replace(/(data-astro-cid-\w+)="true"/g, '$1');
  const isStill = !adds.test((bare.match(scripts) ?? []).join());
  const present = listPresent(bare.replace(inlineStyle, ''));
  const styled = keepProperties(
    bare.replace(inlineStyle, (element, css: string) => element.replace(css, () => keepRules(css, present, isStill))),
    isStill ? '' : programs,
  );
  const used = listUsed([...styled.matchAll(inlineStyle)].map(([, css = '']) => css).join(''));
  const names = new Map([...used.keys()].map((name, index) => [name, `data-${index.toString(36)}`]));
  return styled
    .replace(keyframes, (rule, name: string) => (new RegExp(`animation[^;}]*\\b${name}\\b`).test(styled) ? rule : ''))
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

/** What the elements of a page have that a selector may need: tags, classes, scopes, the first two with a scope, and the language of the page. */
function listPresent(markup: string): Set<string> {
  const present = new Set<string>();
  for (const [, tag = '', attributes = ''] of markup.matchAll(startTag)) {
    const names = [tag, ...listClasses(attributes).map((name) => `.${name}`)];
    const others = [...attributes.matchAll(/\s([^\s"'=]+)(?:="[^"]*"|='[^']*')?/g)].map(([, name = '']) => `[${name}]`);
    const [, language] = (tag === 'html' && /\slang="([\w-]+)"/.exec(attributes)) || [];
    if (language !== undefined) others.push(`:lang(${language})`);
    for (const name of [...names, ...others]) present.add(name);
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

/** The names that rules of a style sheet may need. */
const listNames = remember((css) => {
  const names = new Set<string>();
  postcss.parse(css).walkRules(({ selectors }) => {
    for (const name of selectors.flatMap(spellOut).flatMap((selector) => listNeeds(selector, true))) names.add(name);
  });
  return [...names];
});

/** The rules whose needs are present. Pages with the same parts have the same styles. */
function keepRules(css: string, present: ReadonlySet<string>, isStill: boolean): string {
  const key =
    String(isStill) +
    listNames(css)
      .filter((name) => present.has(name))
      .join() +
    css;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    // The steps of an animation look like tags: `from`.
    if (rule.parent?.type === 'atrule' && (rule.parent as postcss.AtRule).name === 'keyframes') return;
    const needed = rule.selectors.filter((selector) =>
      spellOut(selector).some((one) => listNeeds(one, isStill).every((name) => present.has(name))),
    );
    if (needed.length === 0) rule.remove();
    else if (needed.length < rule.selectors.length) rule.selectors = needed;
  });
  root.walkRules(sortDeclarations);
  root.walk(removeSpaces);
  root.raws.after = '';
  removeEmpty(root);
  const kept = root.toString();
  remembered.set(key, kept);
  return kept;
}

/**
 * Puts the declarations of a rule in the order of their names, so that rules that say the same say it in the same signs, which compresses
 * better. What a declaration sets in general, `border`, stands before what another sets in particular, `border-color`, as it has to.
 */
function sortDeclarations(rule: postcss.Rule): void {
  if (rule.nodes.some(({ type }) => type !== 'decl')) return;
  const nameOf = (node: postcss.ChildNode) => (node as postcss.Declaration).prop;
  rule.nodes.sort((a, b) => Number(nameOf(a) > nameOf(b)) - Number(nameOf(a) < nameOf(b)));
}

/** Takes away spaces that stand around a node, and after commas outside of strings. */
function removeSpaces(node: postcss.ChildNode): void {
  const join = (text: string) =>
    text.replace(/("[^"]*"|'[^']*')|,\s+/g, (_, string: string | undefined) => string ?? ',');
  node.raws.before = '';
  if (node.type === 'decl') node.value = join(node.value);
  else if (node.type === 'atrule') node.params = join(node.params);
}

/** Takes away groups of rules that hold none any more, from the inside out. */
function removeEmpty(container: postcss.Container): void {
  for (const node of [...(container.nodes ?? [])].filter((child) => child.type === 'atrule')) {
    removeEmpty(node);
    if (node.nodes?.length === 0) node.remove();
  }
}

/**
 * The page without declarations of custom properties that nothing reads; one may be read by another that goes. What is set once, for the
 * whole page, stands where it is read, if that is shorter.
 */
function keepProperties(html: string, programs: string): string {
  const elsewhere = listRead(programs);
  const reads = Map.groupBy(listVariables(html), (name) => name);
  const sets = Map.groupBy([...html.matchAll(property)], ([, name = '']) => name);
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of rootRule.exec(html)?.[0].matchAll(property) ?? []) {
    const times = reads.get(name)?.length ?? 0;
    const isShorter = times * value.length < name.length + value.length + 2 + times * `var(${name})`.length;
    // One whose value reads another one waits until that one stands in it.
    const isPlain = !value.includes('var(') && html.split(`var(${name})`).length === times + 1;
    if (sets.get(name)?.length === 1 && isPlain && isShorter && !elsewhere.includes(name)) values.set(name, value);
  }
  const kept = html
    .replace(property, (text, name: string) =>
      values.has(name) || !(reads.has(name) || elsewhere.includes(name)) ? '' : text,
    )
    .replace(/var\((--[\w-]+)\)/g, (text, name: string) => values.get(name) ?? text);
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
 * article’s text, and those of custom elements; others, and attributes, only where no script adds any. What stands in parentheses may be
 * denied. `html:lang(ja)` needs a page in this language.
 */
function listNeeds(selector: string, isStill: boolean): string[] {
  const outside = removeGroups(selector, /\([^()]*\)/g);
  const pairs = [...outside.matchAll(scoped)].map(([, part = '', name = '']) => `${part}[${name}]`);
  const words = removeGroups(outside, /\[[^\]]*\]/g);
  const classes = words.match(/\.[a-z][\w-]*/g) ?? [];
  const tags = words.match(/(?<![\w.:-])[a-z][a-z0-9-]*/g) ?? [];
  const attributes = isStill ? [...outside.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => `[${name}]`) : [];
  const languages = selector.match(/(?<=^html):lang\([\w-]+\)/g) ?? [];
  const isText = isStill || /\.prose\b/.test(words);
  return [...pairs, ...classes, ...attributes, ...languages, ...tags.filter((tag) => isText || tag.includes('-'))];
}

/** The text without what `group` matches, nor what that does once the inner ones are gone. */
function removeGroups(text: string, group: RegExp): string {
  const shorter = text.replace(group, '');
  return shorter === text ? text : removeGroups(shorter, group);
}
