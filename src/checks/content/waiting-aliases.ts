import path from 'node:path';
import { defaultLocale } from '../../i18n/locales.ts';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import { keysOf, type Content } from './parse-content.ts';

/** The file that says what readers of a language type for articles that are not translated into it. */
export const isAliasFile = (file: string) => path.posix.dirname(file) === 'content/aliases';

/** These articles exist, and still wait for their translation: a translation has aliases of its own. */
export function* waitingAliases({ yaml, articles, originals }: Content): Generator<Problem> {
  for (const { file, lineOf } of yaml.values()) {
    if (!isAliasFile(file)) continue;
    const locale = path.posix.basename(file, '.yaml');
    for (const address of keysOf(yaml, file)) {
      const problem = (message: string) => ({ file, line: lineOf([address]), message });
      const slug = address.split('/').at(-2) ?? '';
      const written = articles.find((article) => article.slug === slug && article.locale === locale);
      if (!originals.has(slug)) {
        const nearest = suggestNearest(slug, [...originals.keys()], (name) => `/articles/${name}/`);
        yield problem(
          `has aliases for ${address}, and there is no content/articles/${defaultLocale}/${slug}.mdx. ${nearest}`,
        );
      } else if (written) {
        yield problem(
          `has aliases for ${address}, which is written in this language; expected them in ${written.file}.`,
        );
      }
    }
  }
}
