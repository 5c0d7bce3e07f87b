import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import path from 'node:path';
import type { Problem } from '../report.ts';
import { walk } from '../walk.ts';
import type { Content } from './parse-content.ts';
import { quote } from './quote.ts';

/** A photograph or screenshot, which the build sizes and compresses. */
export const photo = /\.(?:png|jpe?g|gif|webp|avif)$/;

/** What draws, and nothing that runs, loads, links, moves or styles. */
const elements = (
  'svg g defs path rect circle ellipse line polyline polygon text tspan title desc use marker pattern clipPath mask ' +
  'linearGradient radialGradient stop filter feBlend feColorMatrix feComponentTransfer feComposite feFlood feGaussianBlur ' +
  'feDropShadow feMerge feMergeNode feMorphology feOffset feTurbulence'
).split(' ');

const pictureFolder = 'content/pictures';

const picture = /\.(?:svg|png|jpe?g|gif|webp|avif|bmp|tiff?|heic)$/i;

/** An organization’s logo stands where its file says. */
const isLogo = (file: string) => /^content\/[^/]*\.(?:svg|png)$/.test(file) && /organization|logo/.test(file);

/** What a drawing may hold of which nothing is seen. */
const silent = /^(?:svg|title|desc|defs|g)$/;

/** What makes an element do something, in the browser or in the scripts of the site. */
const active = /^(?:on.*|data-.*|tabindex|autofocus|popover|contenteditable|slot|is|src)$/i;

/**
 * A picture stands in the page itself, so it must be a drawing and nothing else: the content security policy would refuse its scripts
 * and styles, readers must not be shown to other hosts, and its ids must not be those of headings or of other pictures.
 */
export function* pictureFiles({ texts }: Content): Generator<Problem> {
  for (const [file, text] of texts) {
    const { dir, base } = path.posix.parse(file);
    if (dir !== pictureFolder && picture.test(file) && !isLogo(file)) {
      // The rule `fileNames` tells of what stands among articles.
      if (!file.startsWith('content/articles/'))
        yield { file, message: `is a picture that nobody shows; expected ${pictureFolder}/${base}.` };
      continue;
    }
    if (dir !== pictureFolder) continue;
    if (!file.endsWith('.svg')) {
      if (!photo.test(file))
        yield {
          file,
          message:
            'is read by nobody; expected a drawing, whose name ends with .svg, or a photograph: .png, .jpg, .gif, .webp or .avif.',
        };
      continue;
    }
    try {
      const drawn = fromXml(text);
      const faults = [...judge(drawn, path.parse(file).name)];
      for (const { line, message } of faults) yield { file, line, message };
      const isEmpty = [...walk<Nodes>(drawn)].every((node) => node.type !== 'element' || silent.test(node.name));
      if (faults.length === 0 && isEmpty) {
        yield { file, line: 1, message: 'draws nothing; expected at least one shape or text.' };
      }
    } catch (error) {
      // What a page can be made of as text begins otherwise.
      const isDrawing = /<svg[\s>]/.test(text);
      const message = isDrawing
        ? 'is not whole: a tag or a quote is left open on this line or before it; expected the file as the drawing program saves it.'
        : 'is no drawing; expected an SVG file, which begins with “<svg”. A photo does not become one by another name.';
      yield { file, line: isDrawing ? (error as { line?: number }).line : 1, message };
    }
  }
}

function* judge(picture: Nodes, fileName: string): Generator<{ line: number; message: string }> {
  const ownId = `${fileName}-`;
  const lineOf = (node: Nodes) => node.position?.start.line ?? 1;
  const nodes = [...walk<Nodes>(picture)];
  for (const node of nodes.filter(isAmbiguous)) {
    const message = `has a “${node.type}”, which a page may read otherwise; expected elements, texts and comments without “<” or “>” only.`;
    yield { line: lineOf(node), message };
  }
  for (const [index, element] of nodes.filter((node) => node.type === 'element').entries()) {
    const problem = (message: string) => ({ line: lineOf(element), message });
    const { name } = element;
    if (index === 0 && name !== 'svg') yield problem(`has <${name}> at its root; expected <svg>.`);
    else if (!elements.includes(name)) {
      yield problem(`has <${name}>; expected only what draws, such as <path>, <g>, <text>, <clipPath> and <filter>.`);
    }
    if (index === 0 && element.attributes['viewBox'] === undefined) {
      yield problem(
        `has no viewBox, by which it takes the width that there is; expected one such as viewBox="0 0 320 200".`,
      );
    }
    for (const [attribute, value] of Object.entries(element.attributes))
      yield* judgeAttribute(attribute, value ?? '', ownId).map(problem);
  }
}

/** Whether XML and HTML may differ on where it ends: the page reads the file as HTML. */
function isAmbiguous(node: Nodes): boolean {
  if (node.type === 'doctype' || node.type === 'instruction') return true;
  return (node.type === 'comment' || node.type === 'cdata') && /[<>]/.test(node.value);
}

/** What is wrong with an attribute. `ownId` is how the ids of the picture begin. */
function judgeAttribute(name: string, value: string, ownId: string): string[] {
  const found = `has ${name}=${quote(value)}`;
  if (active.test(name)) return [`${found}, which makes it do something; expected only what draws.`];
  if (name === 'style') {
    return [`${found}, a style that browsers are told to refuse; expected attributes such as fill="none", or a class.`];
  }
  if (name === 'id' && !value.startsWith(ownId)) {
    return [`${found}, which something else on a page may have; expected one that begins with “${ownId}”.`];
  }
  const targets = /^(?:xlink:)?href$/.test(name)
    ? [value]
    : [...value.matchAll(/url\s*\(\s*["']?([^"')]*)/gi)].map(([, to = '']) => to);
  if (targets.every((to) => to.startsWith(`#${ownId}`))) return [];
  return [`${found}, which leads out of the picture; expected “#${ownId}…”, an id in it.`];
}
