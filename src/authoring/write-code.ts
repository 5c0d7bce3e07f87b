import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { codeOf } from '../checks/content/codes-and-ids.ts';
import { parseArticle } from '../checks/content/parse-article.ts';

/**
 * The text of an article with this code in its frontmatter: as the value of `code` where there is one, or on a new line at the end.
 * Every other byte stays. A text whose frontmatter cannot be changed so is returned as it is.
 */
export function writeCode(text: string, code: string): string {
  const [, opening = '', yaml = ''] = /^(\uFEFF?---[ \t]*\r?\n)((?:[^]*?\n)?)---/.exec(text) ?? [];
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'code') : undefined;
  // In quotes where YAML would read it as a number.
  const value = stringify(code).trimEnd();
  const eol = opening.endsWith('\r\n') ? '\r\n' : '\n';
  let written = `${yaml}code: ${value}${eol}`;
  if (isScalar(pair?.value) && pair.value.range) {
    const [start, end] = pair.value.range;
    // An empty value has no length: the code goes after the colon.
    written =
      start === end
        ? yaml.replace(/^(["']?code["']?[ \t]*:)/m, `$1 ${value}`)
        : yaml.slice(0, start) + value + yaml.slice(end);
  }
  const next = opening + written + text.slice(opening.length + yaml.length);
  const { frontmatter } = parseArticle('content/articles/en/a.mdx', next);
  return opening !== '' && codeOf({ frontmatter }) === code ? next : text;
}
