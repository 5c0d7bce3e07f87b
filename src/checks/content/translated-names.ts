import type { Problem } from '../report.ts';
import type { Article } from './parse-article.ts';
import type { Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';

/** Names that stay as they are in every language. */
const names = ['Persona', 'Duo'];

/** A translation names Persona and Duo where its English article does, and where that does not, it does not. */
export function* translatedNames({ translations }: Content): Generator<Problem> {
  for (const { own, english } of translations.values()) {
    if (!own.isReadable || !english.isReadable) continue;
    const [said, wanted] = [wordsOf(own), wordsOf(english)];
    for (const name of names) {
      // Japanese has no spaces around it.
      const has = new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${name}(?![\\p{Script=Latin}\\p{N}])`, 'u');
      if (has.test(said) === has.test(wanted)) continue;
      const [found, expected] = has.test(said)
        ? [`names ${name}`, 'no such name, as in']
        : [`never names ${name}`, 'the name, as in'];
      yield { file: own.file, message: `${found}; expected ${expected} ${english.file}.` };
    }
  }
}

/** All that readers read of an article. */
function wordsOf({ frontmatter, hidden = [], paragraphs, anchors, parts }: Article): string {
  const head = ['title', 'summary'].filter((key) => !hidden.includes(key)).map((key) => valueOf(frontmatter.data, key));
  const said = parts.flatMap(({ attributes }) => ['alt', 'ask', 'title'].map((name) => attributes.get(name)));
  const texts = [...head, ...paragraphs.map(({ text }) => text), ...anchors.map(({ source }) => source), ...said];
  return texts.filter((text) => typeof text === 'string').join('\n');
}
