import { codeLetters } from '../../schemas/code.ts';
import type { CodeVerdict } from '../../links/judge-codes.ts';
import type { Problem } from '../report.ts';
import { judgeLedger, readCodes } from './codes-and-ids.ts';
import type { Article } from './parse-article.ts';
import { linksFile, type Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';
import { quote } from './quote.ts';

/** Every article has the code that the ledger knows it by, a new one a code of its own, and none has that of another. */
export function* codes(content: Content): Generator<Problem> {
  if (judgeLedger(content)) return;
  const { verdicts } = readCodes(content);
  for (const article of content.originals.values()) {
    const verdict = verdicts.get(article.slug);
    const message = verdict && wordVerdict(verdict, article, content);
    if (message === undefined) continue;
    const isForPublishing = verdict?.kind === 'missing' || verdict?.kind === 'lost';
    const line = article.frontmatter.lineOf(['code']);
    yield { file: article.file, line, message, ...(isForPublishing && { isForPublishing }) };
  }
}

const takeOut = 'Take its “code” line out and run “npm run publish-links”: it gets a new one.';

/** What is wrong with a code, and what to do; nothing where another rule reports it. */
export function wordVerdict(
  verdict: CodeVerdict,
  { frontmatter }: Article,
  { originals }: Content,
): string | undefined {
  const code = valueOf(frontmatter.data, 'code') ?? undefined;
  const found = code === undefined ? 'no “code”' : `${quote(code)} as code`;
  const fileOf = (slug: string) => originals.get(slug)?.file ?? `/articles/${slug}/`;
  switch (verdict.kind) {
    case 'lost':
      return `has ${found}; expected ${verdict.code}, under which ${linksFile} knows it. Run “npm run publish-links”, which puts it back.`;
    case 'missing':
      return 'has no “code” yet; expected one. Run “npm run publish-links”, which gives it one.';
    case 'misspelt':
      return (
        `has ${found}; expected four or five of ${codeLetters}, such as 7F3Q` +
        `${typeof code === 'string' ? '' : ', in quotes, for YAML takes this for something else than a text'}. ${takeOut}`
      );
    case 'copied':
      return `has ${found}, which is that of ${fileOf(verdict.from)}; expected one of its own. ${takeOut}`;
    case 'retired':
      return `has ${found}, which is that of the retired article /articles/${verdict.article}/; expected one of its own. ${takeOut}`;
    case 'disputed':
      return (
        `has ${found} and the file name of /go/${verdict.code}, mixed up with ${fileOf(verdict.rival)}. ` +
        `Expected “code: ${verdict.code}” in the article that people know by that link, under this file name, and in no other. Mend the “code” lines or the file names by hand.`
      );
    default:
      return undefined;
  }
}
