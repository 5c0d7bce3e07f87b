import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';

/** Words that say nothing to a reader who hears the links of a page one after the other. */
const empty = new Set([
  '',
  ...[
    'here',
    'click here',
    'see here',
    'this',
    'this link',
    'this page',
    'this article',
    'this guide',
    'link',
    'page',
    'article',
  ],
  ...[
    'more',
    'read more',
    'learn more',
    'see more',
    'find out more',
    'more information',
    'details',
    'more details',
    'go',
    'continue',
  ],
  ...[
    'aquí',
    'haga clic aquí',
    'haz clic aquí',
    'pulse aquí',
    'este enlace',
    'esta página',
    'este artículo',
    'esta guía',
    'enlace',
  ],
  ...['más', 'leer más', 'lea más', 'ver más', 'más información', 'más detalles', 'detalles', 'continuar'],
]);

/** The words of a link say where it leads. */
export function* linkWords({ articles }: Content): Generator<Problem> {
  for (const { file, links } of articles) {
    for (const { line, text, url = 'its address' } of links) {
      if (text === undefined || !empty.has(text.toLowerCase().replace(/[.…:!]+$/, ''))) continue;
      const message = `has “${text}” as the words of the link to ${url}; expected words that say where it leads.`;
      yield { file, line, message, isWording: true };
    }
  }
}
