import type { MdastNode } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { describeFact } from './facts.ts';
import { followHref } from './links.ts';
import { readOrganization } from './organization.ts';
import { childrenOf, parseText } from './parse-text.ts';
import { describeStatement, type StatementName } from './statements.ts';
import { localizeLink } from './urls.ts';

/** A piece of a sentence: words, code, or something that holds such pieces. */
export type SentencePart =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; parts: SentencePart[] }
  | { kind: 'emphasis'; parts: SentencePart[] }
  | { kind: 'link'; href: string; parts: SentencePart[] };

/**
 * Sentences that stand outside of articles and are written as theirs are, with links and with the parts `<Fact>`, `<HelpDesk>` and
 * `<Stated>`, which say what they say in an article. The content check refuses all else. Throws when they cannot be parsed.
 */
export function readSentences(text: string, locale: Locale): Promise<SentencePart[]> {
  return readAll(parseText(text));

  async function readAll(node: MdastNode): Promise<SentencePart[]> {
    return (await Promise.all(childrenOf(node).map(read))).flat();
  }

  async function read(node: MdastNode): Promise<SentencePart[]> {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: node.value }];
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, parts: await readAll(node) }];
      case 'link':
        return [{ kind: 'link', href: localizeLink(await followHref(node.url), locale), parts: await readAll(node) }];
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return readPart(node);
      default:
        return readAll(node);
    }
  }

  async function readPart(node: Extract<MdastNode, { attributes: unknown }>): Promise<SentencePart[]> {
    const attributes = new Map(
      node.attributes.flatMap((attribute) => ('name' in attribute ? [[attribute.name, attribute.value]] : [])),
    );
    const given = attributes.get('name');
    const name = typeof given === 'string' ? given : '';
    if (node.name === 'Fact') return describe(await describeFact(name, locale, { unless: attributes.has('unless') }));
    if (node.name === 'HelpDesk') return nameHelpDesk(locale, attributes.has('start'));
    const statement = await describeStatement(name as StatementName, locale);
    if (!statement) return readAll(node);
    const { text: said, link } = statement;
    return [
      { kind: 'text', text: link ? `${said} ` : said },
      ...(link
        ? [{ kind: 'link' as const, href: link.href, parts: [{ kind: 'text' as const, text: link.text }] }]
        : []),
    ];
  }
}

/** A text in words alone, as it can be copied or said. */
export const wordsOfParts = (parts: readonly SentencePart[]): string =>
  parts.map((part) => ('text' in part ? part.text : wordsOfParts(part.parts))).join('');

/** A fact as an article prints it: a figure as words, something to recognise as code, what can be opened as a link. */
function describe({ kind, text, href }: Awaited<ReturnType<typeof describeFact>>): SentencePart[] {
  if (href !== undefined) return [{ kind: 'link', href, parts: [{ kind: 'text', text }] }];
  return kind === 'quantity' ? [{ kind: 'text', text }] : [{ kind: 'code', text }];
}

async function nameHelpDesk(locale: Locale, isStart: boolean): Promise<SentencePart[]> {
  const { helpDesk } = await readOrganization();
  const { organization } = wordsFor(locale);
  const text = helpDesk?.name ?? (isStart ? organization.helpDeskStart : organization.helpDesk);
  return helpDesk?.url === undefined
    ? [{ kind: 'text', text }]
    : [{ kind: 'link', href: helpDesk.url, parts: [{ kind: 'text', text }] }];
}
