import path from 'node:path';
import { toKebabCase } from '../kebab-case.ts';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import type { Content } from './parse-content.ts';

const figure = '<Figure picture="…" alt="what there is to see" />';

/** A picture is a `<Figure>`, exists in `content/pictures/`, and says in words what there is to see. */
export function* pictures({ articles, files }: Content): Generator<Problem> {
  const names = files.filter((file) => /^content\/pictures\/.*\.svg$/.test(file)).map((file) => path.parse(file).name);
  for (const { file, oddities, parts } of articles) {
    for (const { line, kind, source } of oddities) {
      if (kind === 'picture')
        yield { file, line, message: `has “${source}”, a picture in Markdown; expected ${figure}.` };
    }
    for (const { line, name, attributes } of parts) {
      if (name === 'img') yield { file, line, message: `has <img>; expected ${figure}.` };
      if (name !== 'Figure') continue;
      const [picture, alt] = [attributes.get('picture'), attributes.get('alt')];
      if (typeof picture === 'string' && !names.includes(picture)) {
        const message = `shows “${picture}”, which is not in content/pictures/. ${suggestNearest(picture, names)}`;
        yield { file, line, message };
      }
      if (typeof alt === 'string' && alt !== '' && toKebabCase(alt.replace(/\.\w+$/, '')) === picture) {
        const message = `has the file name “${alt}” as alt; expected what there is to see, for a reader who cannot see it.`;
        yield { file, line, message };
      }
    }
  }
}
