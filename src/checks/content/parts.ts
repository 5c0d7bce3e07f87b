import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import { mendHtml } from './html-mends.ts';
import { keysOf, termsFile, type Content } from './parse-content.ts';
import type { Attribute, Attributes } from './read-parts.ts';
import type { Part } from './read-text.ts';

/** Only parts that there are, with the attributes that each declares; no HTML. */
export function* parts({ articles, parts, yaml }: Content): Generator<Problem> {
  const names: Names = {
    'Fact name': keysOf(yaml, 'content/facts.yaml'),
    'Term name': keysOf(yaml, termsFile),
  };
  for (const { file, parts: used } of articles) {
    for (const part of used) {
      const declared = parts.get(part.name);
      const messages = declared ? judgeAttributes(part, declared, names) : judgeStranger(part.name, [...parts.keys()]);
      for (const message of messages) yield { file, line: part.line, message: `has <${part.name}>${message}` };
    }
  }
}

/** What the text of an attribute may be where that is a key of another file. */
type Names = Readonly<Record<string, readonly string[]>>;

function* judgeStranger(name: string, known: readonly string[]): Generator<string> {
  const tag = (part: string) => `<${part}>`;
  // Pictures have a rule of their own.
  if (name === 'img') return;
  if (/^[A-Z]/.test(name)) yield `, which is no part. ${suggestNearest(name, known, tag)}`;
  else yield `, which is HTML; expected ${mendHtml(name, known)}.`;
}

function* judgeAttributes({ name, attributes }: Part, declared: Attributes, names: Names): Generator<string> {
  for (const [attribute, value] of attributes) {
    const holds = declared.get(attribute)?.holds;
    if (holds) yield* judgeValue(attribute, value, holds, names[`${name} ${attribute}`]);
    else yield ` with “${attribute}”, which it does not take. ${suggestNearest(attribute, [...declared.keys()])}`;
  }
  for (const [attribute, { isRequired, purpose }] of declared) {
    const isThere = attributes.has(attribute) && attributes.get(attribute) !== '';
    if (isRequired && !isThere) yield ` without ${attribute}="…". ${purpose}`;
  }
}

function* judgeValue(
  attribute: string,
  value: string | true | undefined,
  holds: Attribute['holds'],
  names: readonly string[] | undefined,
): Generator<string> {
  const known = typeof holds === 'string' ? names : holds;
  if (holds === 'flag') {
    if (value !== true) yield ` with a value for ${attribute}; expected “${attribute}” alone.`;
  } else if (typeof value !== 'string') {
    yield ` with a ${attribute} that is no text; expected ${attribute}="…".`;
  } else if (known && value !== '' && !known.includes(value)) {
    yield ` with ${attribute}="${value}", which does not exist. ${suggestNearest(value, known)}`;
  }
}
