import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { codeOf } from '../checks/content/links-into.ts';
import { parseArticle } from '../checks/content/parse-article.ts';

/**
 * The text of an article with this code in its frontmatter, in place of what stands there as one, or at its end. Every other byte
 * stays, and so does a text whose frontmatter cannot take it.
 */
export function writeCode(text: string, code: string): string {
  const [, opening = '', yaml = ''] = /^(\uFEFF?---[ \t]*\r?\n)((?:[^]*?\n)?)---/.exec(text) ?? [];
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'code') : undefined;
  // In quotes where YAML would take it for a number.
  const spelled = stringify(code).trimEnd();
  const eol = opening.endsWith('\r\n') ? '\r\n' : '\n';
  let written = `${yaml}code: ${spelled}${eol}`;
  if (isScalar(pair?.value) && pair.value.range) {
    const [start, end] = pair.value.range;
    // Where nothing stands, after the colon.
    written =
      start === end
        ? yaml.replace(/^(["']?code["']?[ \t]*:)/m, `$1 ${spelled}`)
        : yaml.slice(0, start) + spelled + yaml.slice(end);
  }
  const next = opening + written + text.slice(opening.length + yaml.length);
  const { frontmatter } = parseArticle('content/articles/en/a.mdx', next);
  return opening !== '' && codeOf({ frontmatter }) === code ? next : text;
}
