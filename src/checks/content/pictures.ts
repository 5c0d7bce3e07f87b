import path from 'node:path';
import { toKebabCase } from '../kebab-case.ts';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import type { Content } from './parse-content.ts';
import { textOf } from './read-text.ts';

/** Words for a picture, whatever it shows, in the languages of the site. */
const forms = new Set(
  [
    'image picture photo photograph screenshot graphic icon illustration drawing diagram figure logo chart map png jpg jpeg gif svg',
    'untitled placeholder todo alt text',
    'imagen foto fotografía captura pantalla gráfico icono ícono ilustración dibujo diagrama figura logotipo logo mapa texto',
  ].flatMap((words) => words.split(' ')),
);

/** Words that say no more beside them. */
const fillers = new Set('a an the of this screen shot un una el la de del este esta'.split(' '));

/** What a screen reader says by itself before it reads the alternative text. */
const announced =
  /^(?:an? |the |una? |el |la )?(?:image|picture|photo|photograph|screenshot|screen shot|graphic|icon|illustration|drawing|diagram|imagen|foto|fotografía|captura(?: de pantalla)?|gráfico|[ií]cono|ilustración|dibujo|diagrama) (?:of|showing|that shows|shows|de|del|que muestra|con) /i;

const figure = '<Figure picture="…" alt="what there is to see" />';

/** The parts that show a picture. */
const showing = new Set(['Figure', 'Video']);

/** A picture is a `<Figure>`, exists in `content/pictures/`, and says in words what there is to see. */
export function* pictures({ articles, files }: Content): Generator<Problem> {
  const names = files
    .filter((file) => /^content\/pictures\/.*\.(?:svg|png|jpe?g|gif|webp|avif)$/.test(file))
    .map((file) => path.parse(file).name);
  for (const { file, oddities, parts } of articles) {
    for (const { line, kind, source } of oddities) {
      if (kind === 'picture')
        yield { file, line, message: `has “${source}”, a picture in Markdown; expected ${figure}.` };
    }
    for (const { line, name, attributes, children } of parts) {
      if (name === 'img') yield { file, line, message: `has <img>; expected ${figure}.` };
      if (!showing.has(name)) continue;
      const [picture, alt] = [attributes.get('picture'), attributes.get('alt')];
      if (typeof picture === 'string' && !names.includes(picture)) {
        const message = `shows “${picture}”, which is not in content/pictures/. ${suggestNearest(picture, names)}`;
        yield { file, line, message };
      }
      const first = parts.find((part) => showing.has(part.name) && part.attributes.get('picture') === picture);
      if (first && first.line < line && files.includes(`content/pictures/${String(picture)}.svg`)) {
        yield {
          file,
          line,
          message: `shows “${String(picture)}” again; expected it once, as on line ${first.line}: its ids would stand on the page twice.`,
        };
      }
      if (typeof alt === 'string' && alt !== '' && toKebabCase(alt.replace(/\.\w+$/, '')) === picture) {
        const message = `has the file name “${alt}” as alt; expected what there is to see, for a reader who cannot see it.`;
        yield { file, line, message };
      }
      const reason = typeof alt === 'string' && alt !== '' ? judgeAlt(alt, textOf(...children)) : undefined;
      if (reason !== undefined) yield { file, line, isWording: true, message: `has “${alt}” as alt, ${reason}.` };
    }
  }
}

/** What is wrong with an alternative text, given the caption under the picture. */
function judgeAlt(alt: string, caption: string): string | undefined {
  const words = listWords(alt);
  if (words.length === 0) return 'which says nothing; expected what there is to see';
  if (words.every((word) => forms.has(word) || fillers.has(word) || /^\d+$/.test(word))) {
    return 'which says only that there is a picture; expected what there is to see in it';
  }
  if (announced.test(alt)) return `which begins with what is said anyway; expected “${alt.replace(announced, '')}”`;
  const [own, under] = [words.join(' '), listWords(caption).join(' ')];
  // A few words may well stand in both.
  const isRepeated = words.length >= 4 && ` ${under} `.includes(` ${own} `);
  const isContained = listWords(caption).length >= 4 && ` ${own} `.includes(` ${under} `);
  if (own === under || isRepeated || isContained) {
    return 'which is the caption again; expected what there is to see, for a reader who hears both';
  }
  return undefined;
}

const listWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
