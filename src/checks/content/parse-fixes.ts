import { localeKeys, type Locale } from '../../i18n/locales.ts';
import type { Content } from './parse-content.ts';
import { valueOf, type Yaml } from './parse-yaml.ts';

/** The tree that finds a fix. */
export const fixesFile = 'content/fixes.yaml';

/** An answer as it stands in the file, with the line of what it leads to. */
interface Answer {
  leads: string;
  line: number;
}

/** A node of the tree as it stands in the file, whether its schema agrees or not. */
export interface FixNode {
  id: string;
  line: number;
  kind: 'question' | 'outcome' | undefined;
  answers: Answer[];

  /** The addresses of articles that an outcome leads on to, with their lines. */
  readings: Array<{ href: string; line: number }>;
  formerly: Array<{ name: string; line: number }>;
}

/** A text of the tree in one language. */
export interface FixText {
  locale: Locale;
  line: number;
  text: string;

  /** Where it stands: `session.hint`. The same in every language. */
  place: string;

  /** Words that stand alone, as a title does; sentences, which may have parts; or what is said to somebody. */
  kind: 'title' | 'words' | 'sentences' | 'speech';
}

/** The nodes of the tree by key, in the order of the file; none when there is no tree, or none that can be read. */
export function listFixNodes({ yaml }: Content): Map<string, FixNode> {
  const file = yaml.get(fixesFile);
  return new Map(keysIn(file?.data).map((id) => [id, readNode(id, file as Yaml)]));
}

function readNode(id: string, { data, lineOf }: Yaml): FixNode {
  const node = valueOf(data, id);
  const kind = (['question', 'outcome'] as const).find((key) => valueOf(node, key) !== undefined);
  const textsIn = (key: string) =>
    listIn(node, key).flatMap((text, index) =>
      typeof text === 'string' ? [{ text, line: lineOf([id, key, index]) }] : [],
    );
  const read = valueOf(node, 'read');
  return {
    id,
    line: lineOf([id]),
    kind,
    answers: listIn(node, 'answers').flatMap((answer, index) => {
      const leads = valueOf(answer, 'leads');
      return typeof leads === 'string' ? [{ leads, line: lineOf([id, 'answers', index, 'leads']) }] : [];
    }),
    readings: [
      ...(typeof read === 'string' ? [{ href: read, line: lineOf([id, 'read']) }] : []),
      ...textsIn('also').map(({ text: href, line }) => ({ href, line })),
    ],
    formerly: textsIn('formerly').map(({ text: name, line }) => ({ name, line })),
  };
}

/** Every text of the tree in every language, in the order of the file. */
export function listFixTexts({ yaml }: Content): FixText[] {
  const file = yaml.get(fixesFile);
  if (!file) return [];
  return keysIn(file.data).flatMap((id) => {
    const node = valueOf(file.data, id);
    const at = (path: Array<string | number>, kind: FixText['kind']) =>
      localeKeys.flatMap((locale): FixText[] => {
        const text = [...path, locale].reduce<unknown>((value, key) => valueOf(value, String(key)), node);
        if (typeof text !== 'string') return [];
        return [{ locale, line: file.lineOf([id, ...path, locale]), text, place: [id, ...path].join('.'), kind }];
      });
    return [
      ...at(['question'], 'title'),
      ...at(['outcome'], 'title'),
      ...at(['hint'], 'sentences'),
      ...listIn(node, 'answers').flatMap((_, index) => [
        ...at(['answers', index, 'group'], 'words'),
        ...at(['answers', index, 'says'], 'words'),
      ]),
      ...listIn(node, 'steps').flatMap((_, index) => at(['steps', index], 'sentences')),
      ...at(['ask'], 'speech'),
    ];
  });
}

const keysIn = (data: unknown) => (typeof data === 'object' && data !== null ? Object.keys(data) : []);

function listIn(data: unknown, key: string): unknown[] {
  const list = valueOf(data, key);
  return Array.isArray(list) ? list : [];
}
