import { calloutKind, calloutNames } from './callout-kinds.ts';
import { Held, holdCode, signs, withoutSigns } from './hold-code.ts';
import type { Note } from './source.ts';

/** Markdown that any parser reads alike: the markup of other systems is HTML in it, or held in `markup`. */
export interface ReadyMarkdown {
  text: string;
  markup: Held;
  notes: Note[];
}

/** Turns Liquid, shortcodes, admonitions and what MDX adds into HTML, and holds what has no equal here. */
export function readyMarkdown(source: string, form: 'markdown' | 'mdx'): ReadyMarkdown {
  const code = new Held(signs.code);
  const markup = new Held(signs.markup);
  const notes: Note[] = [];
  let text = openCodeBlocks(withoutSigns(source));
  text = holdCode(text, code);
  if (form === 'mdx') text = readyMdx(text, markup, notes);
  text = readyAdmonitions(text);
  text = readyAttributes(text, notes);
  text = readyTags(text, markup, notes);
  return { text: code.release(text), markup, notes };
}

/** `{% highlight js %}…{% endhighlight %}` and its like are blocks of code. */
const openCodeBlocks = (text: string): string =>
  text
    .replace(
      /^([ \t]*)\{%-?\s*(?:highlight|code-block|codeblock|code)\b[ \t]*([\w+#-]*)[^%]*%\}[ \t]*\n?([^]*?)\{%-?\s*end(?:highlight|code-block|codeblock|code)\s*-?%\}/gm,
      (_, indent: string, language: string, body: string) => fenced(indent, language, body),
    )
    .replace(
      /^([ \t]*)\{\{([<%])-?\s*(?:highlight|code)\b[ \t]*"?([\w+#-]*)"?[^\n]*?-?[>%]\}\}[ \t]*\n?([^]*?)\{\{\2-?\s*\/\s*(?:highlight|code)\s*-?[>%]\}\}/gm,
      (_, indent: string, __, language: string, body: string) => fenced(indent, language, body),
    );

function fenced(indent: string, language: string, body: string): string {
  const mark = body.includes('```') ? '~~~~~' : '```';
  return `${indent}${mark}${language}\n${body.replace(/\n?[ \t]*$/, '')}\n${indent}${mark}`;
}

/** Imports, exports and comments of MDX are no text; attributes that are JavaScript become texts or are left out. */
function readyMdx(source: string, markup: Held, notes: Note[]): string {
  return source
    .replace(/^(?:import|export)\s(?:[^\n]+(?:\n(?![ \t]*\n)|(?=\n)|$))+/gm, (found) => {
      notes.push({ weight: 'dropped', message: `had “${firstLine(found)}”, which no article needs; it was left out.` });
      return '\n';
    })
    .replace(/\{\s*\/\*[^]*?\*\/\s*\}/g, '')
    .replace(
      /<([A-Za-z][\w.]*)((?:\s+[\w:@-]+(?:=(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}))?)*)\s*(\/?)>/g,
      readyElement,
    )
    .replace(/\{\s*(['"`])([^'"`{}\n]*)\1\s*\}/g, '$2')
    .replace(/\{([\w$.]+(?:\([^(){}]*\))?)\}/g, (found) => markup.hold(found));
}

function readyElement(_: string, name: string, attributes: string, end: string): string {
  const written = attributes
    .replace(/=\{\s*(["'`])([^"'`]*)\1\s*\}/g, '="$2"')
    .replace(/\s+[\w:@-]+=\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, '');
  return end && !isVoid.test(name) ? `<${name}${written}></${name}>` : `<${name}${written}>`;
}

const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** `:::note Title`, `!!! note "Title"`, `> **Note**` of Docusaurus, MkDocs and others. */
function readyAdmonitions(source: string): string {
  const indented = source.replace(
    /^([ \t]*)(?:!!!|\?\?\?)\+?[ \t]+([\w-]+)[^\S\n]*(?:"([^"\n]*)")?[^\n]*\n((?:(?:\1(?: {4}|\t)[^\n]*|[ \t]*)(?:\n|$))+)/gm,
    (_, indent: string, name: string, title: string | undefined, body: string) => {
      const lines = body.split('\n').map((line) => (line.trim() === '' ? '' : line.replace(/ {4}|\t/, '')));
      return `${callout(indent, name, title)}${lines.join('\n')}${endOfCallout(indent)}`;
    },
  );
  const depth: string[] = [];
  return indented
    .split('\n')
    .map((line) => {
      const [, indent = '', name = '', label, rest = ''] =
        /^([ \t]*):{3,}[ \t]*([\w-]+)?(?:\[(.*)\])?[ \t]*(?:\{[^}]*\})?[ \t]*(.*?)[ \t]*:*$/.exec(line) ?? [];
      if (!/^[ \t]*:{3,}/.test(line)) return line;
      if (name === '') return depth.pop() === undefined ? line.replace(/:{3,}/, '') : endOfCallout(indent);
      depth.push(name);
      return callout(indent, name, label ?? rest.replace(/^title=/, '').replace(/^"(.*)"$/, '$1'));
    })
    .concat(depth.map(() => endOfCallout('')))
    .join('\n');
}

const callout = (indent: string, name: string, title = '') =>
  `\n\n${indent}<x-callout data-kind="${calloutKind(name) ?? 'note'}">\n\n${title.trim() === '' ? '' : `${indent}**${title.trim()}**\n\n`}`;

const endOfCallout = (indent: string) => `\n\n${indent}</x-callout>\n\n`;

/** `{: .note }` and `{:toc}` of kramdown say how something looks, and are no text. */
function readyAttributes(source: string, notes: Note[]): string {
  return source
    .replace(/^([ \t]*)[-*+1.]+[ \t]+\S.*\n[ \t]*\{:\s*\.?toc[^}]*\}[ \t]*$/gim, (found) => {
      notes.push({
        weight: 'changed',
        message: `had the list of contents “${firstLine(found)}”; it was left out, because pages have one.`,
      });
      return '';
    })
    .replace(/^([ \t]*(?:#{1,6} .*?)?)[ \t]*\{:[ \t]*#([\w-]+)[^}\n]*\}[ \t]*$/gm, (_, before: string, id: string) =>
      before.trim() === '' ? `${before}<a id="${id}"></a>` : `${before} {#${id}}`,
    )
    .replace(/\{:[^}\n]*\}/g, '')
    .replace(/(?<=^#{1,6} .*)\{\/\*\s*#([\w-]+)\s*\*\/\}/gm, '{#$1}');
}

/** Tags of Liquid and shortcodes of Hugo. */
function readyTags(source: string, markup: Held, notes: Note[]): string {
  const noted = new Set<string>();
  const keep = (found: string): string => {
    const words = found.replace(/\s+/g, ' ');
    if (!noted.has(words)) {
      noted.add(words);
      const message = `has “${shorten(words)}” of the other system; it stands as code now. Write what it stood for.`;
      notes.push({ weight: 'foreign-markup', message, near: words });
    }
    return markup.hold(words);
  };
  return (
    source
      .replace(/\{%-?\s*comment\s*-?%\}[^]*?\{%-?\s*endcomment\s*-?%\}|\{#[^\w{}][^{}]*#\}/g, '')
      .replace(/\{\{[<%]?\/\*[^]*?\*\/[>%]?\}\}/g, '')
      .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
      // Addresses: what stands before or around a path of the same site.
      .replace(/\{\{-?\s*(?:site|page)\.(?:baseurl|url|github\.url)\s*-?\}\}/g, '')
      .replace(/\{\{-?\s*["']([^"'\n]+)["']\s*\|\s*(?:relative_url|absolute_url|prepend:[^}]*)\s*-?\}\}/g, '$1')
      .replace(/\{%-?\s*(?:link|post_url)\s+([^\s%]+)\s*-?%\}/g, '$1')
      .replace(/\{\{[<%]-?\s*(?:rel)?ref\s+(?:path=)?["']?([^"'\s>%]+)["']?[^}]*?-?[>%]\}\}/g, '$1')
      // Pictures and films.
      .replace(/\{\{[<%]-?\s*(?:figure|img|image)\s([^]*?)\/?-?[>%]\}\}/g, (_, attributes: string) =>
        figure(attributes),
      )
      .replace(
        /(?:\{\{[<%]-?|\{%-?)\s*(youtube|vimeo)\s+(?:id=)?"?([\w-]+)"?[^}]*?-?[>%]\}\}?/g,
        (_, host: string, id: string) =>
          host === 'youtube' ? film(`https://www.youtube.com/watch?v=${id}`) : film(`https://vimeo.com/${id}`),
      )
      // Callouts.
      .replace(
        new RegExp(`^([ \\t]*)(?:\\{%-?|\\{\\{[<%]-?)\\s*(${calloutNames})(?![\\w-])([^}]*?)-?[>%]\\}\\}?`, 'gim'),
        (_, indent: string, name: string, attributes: string) =>
          callout(indent, kindIn(attributes) ?? name, attributeOf(attributes, 'title|header|heading') ?? ''),
      )
      .replace(
        new RegExp(`([ \\t]*)(?:\\{%-?\\s*end|\\{\\{[<%]-?\\s*\\/\\s*)(?:${calloutNames})\\s*-?[>%]\\}\\}?`, 'gi'),
        (_, indent: string) => endOfCallout(indent),
      )
      // All else stands as it was, for a person to decide.
      .replace(/\{%[^]{0,600}?%\}|\{\{[^]{0,600}?\}\}+/g, keep)
  );
}

const film = (address: string) => `<a href="${address}">Video</a>`;

function figure(attributes: string): string {
  const [src, alt, caption] = ['src|link|file', 'alt', 'caption|title'].map((name) => attributeOf(attributes, name));
  if (src === undefined) return '';
  const words = caption === undefined ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure><img src="${src}" alt="${alt ?? ''}">${words}</figure>`;
}

const attributeOf = (attributes: string, names: string): string | undefined =>
  new RegExp(`(?:${names})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined);

/** `{{< callout type="warning" >}}`, `{{< alert warning >}}`. */
const kindIn = (attributes: string): string | undefined =>
  (attributes.match(/[\w-]+/g) ?? []).find((word) => word !== 'title' && calloutKind(word) !== undefined);

const firstLine = (text: string) => shorten(text.trim().split('\n')[0] ?? '');

const shorten = (text: string) => (text.length > 90 ? `${text.slice(0, 88)}…` : text);
