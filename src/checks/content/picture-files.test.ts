import { pictureFiles } from './picture-files.ts';
import { testRule } from './rule-testing.ts';

const file = 'content/pictures/a.svg';
const picture = (inner: string) => ({
  [file]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inner}\n</svg>\n`,
});
const notDrawing = (name: string, line = 2) =>
  `${file}:${line} has <${name}>; expected only what draws, such as <path>, <g>, <text>, <clipPath> and <filter>.`;

testRule(pictureFiles, [
  {
    name: 'a drawing',
    input: picture(
      '<!-- A phone -->\n<g class="fill-card" stroke-width="2" transform="rotate(3)"><path d="M0 0"/><text x="1" font-size="9">a &lt; b</text></g>',
    ),
    expected: [],
  },
  {
    name: 'ids of its own, and what refers to them',
    input: picture(
      '<clipPath id="a-clip"><path d="M0 0"/></clipPath><g clip-path="url(#a-clip)"><use href="#a-clip"/></g>',
    ),
    expected: [],
  },
  ...['script', 'style', 'foreignObject', 'image', 'a', 'animate', 'iframe', 'SCRIPT', 'feImage', 'metadata'].map(
    (name) => ({ name: `<${name}>`, input: picture(`<${name}/>`), expected: [notDrawing(name)] }),
  ),
  {
    name: 'an event handler, in a line further down',
    input: picture('<path d="M0 0"/>\n<g onload="alert(1)"/>'),
    expected: [`${file}:3 has onload=“alert(1)”, which makes it do something; expected only what draws.`],
  },
  {
    name: 'what looks or leads elsewhere',
    input: {
      [file]:
        '<svg viewBox="0 0 9 9" xmlns:xlink="http://www.w3.org/1999/xlink">\n<g xlink:href="https://example.org/"/>\n<g fill="URL(https://example.org/#x)"/>\n</svg>',
    },
    expected: [
      `${file}:2 has xlink:href=“https://example.org/”, which leads out of the picture; expected “#a-…”, an id in it.`,
      `${file}:3 has fill=“URL(https://example.org/#x)”, which leads out of the picture; expected “#a-…”, an id in it.`,
    ],
  },
  {
    name: 'what XML passes over, and a page might not',
    input: picture('<!--> <g/> -->\n<text><![CDATA[<g>]]></text>\n<?xml-stylesheet href="a.css"?>'),
    expected: ['comment', 'cdata', 'instruction'].map(
      (kind, index) =>
        `${file}:${index + 2} has a “${kind}”, which a page may read otherwise; expected elements, texts and comments without “<” or “>” only.`,
    ),
  },
  {
    name: 'a style and an id',
    input: picture('<g style="fill:red" id="top"/>'),
    expected: [
      `${file}:2 has style=“fill:red”, a style that browsers are told to refuse; expected attributes such as fill="none", or a class.`,
      `${file}:2 has id=“top”, which something else on a page may have; expected one that begins with “a-”.`,
    ],
  },
  {
    name: 'no viewBox',
    input: { [file]: '<svg width="9" height="9"/>' },
    expected: [
      `${file}:1 has no viewBox, by which it takes the width that there is; expected one such as viewBox="0 0 320 200".`,
    ],
  },
  {
    name: 'another root',
    input: { [file]: '<html viewBox=""><svg viewBox="0 0 9 9"/></html>' },
    expected: [`${file}:1 has <html> at its root; expected <svg>.`],
  },
  {
    name: 'a tag that is not closed',
    input: picture('<g>\n<path>'),
    expected: [
      `${file}:4 is not whole: a tag or a quote is left open on this line or before it; expected the file as the drawing program saves it.`,
    ],
  },
  {
    name: 'no text at all',
    input: { [file]: '' },
    expected: [
      `${file}:1 is no drawing; expected an SVG file, which begins with “<svg”. A photo does not become one by another name.`,
    ],
  },
  {
    name: 'a file that no page can show',
    input: { 'content/pictures/a.pdf': '' },
    expected: [
      'content/pictures/a.pdf is read by nobody; expected a drawing, whose name ends with .svg, or a photograph: .png, .jpg, .gif, .webp or .avif.',
    ],
  },
  {
    name: 'a photograph',
    input: { 'content/pictures/a.png': '' },
    expected: [],
  },
  {
    name: 'a drawing in which nothing is drawn, and pictures in the wrong folder',
    input: {
      'content/pictures/empty.svg': '<svg viewBox="0 0 9 9"><title>x</title></svg>',
      'content/pictures/sub/a.svg': '<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>',
      'content/images/photo.png': 'x',
      'content/organization.example.svg': '<svg/>',
    },
    expected: [
      'content/pictures/empty.svg:1 draws nothing; expected at least one shape or text.',
      'content/pictures/sub/a.svg is a picture that nobody shows; expected content/pictures/a.svg.',
      'content/images/photo.png is a picture that nobody shows; expected content/pictures/photo.png.',
    ],
  },
]);
