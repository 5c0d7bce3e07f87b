import { defaultLocale, localeKeys, type Locale } from '../../i18n/locales.ts';
import type { Content } from './parse-content.ts';
import { valueOf, type Yaml } from './parse-yaml.ts';

/** The tree that finds a fix, with its English texts. */
export const fixesFile = 'content/fixes.yaml';

/** The file with the texts of the tree in a language. */
const textsFile = (locale: Locale) => (locale === defaultLocale ? fixesFile : `content/fixes/${locale}.yaml`);

/** The files of the tree: the one that it is in, and those with its texts in other languages. */
export const fixFiles: readonly string[] = localeKeys.map(textsFile);

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
  file: string;
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

/** Every text of the tree, language by language, each in the order of its file. */
export function listFixTexts({ yaml }: Content): FixText[] {
  return localeKeys.flatMap((locale) => {
    const source = yaml.get(textsFile(locale));
    return keysIn(source?.data).flatMap((id) => listTextsOf(id, locale, source as Yaml));
  });
}

function listTextsOf(id: string, locale: Locale, { file, data, lineOf }: Yaml): FixText[] {
  const node = valueOf(data, id);
  const at = (path: string[], kind: FixText['kind'], place = path): FixText[] => {
    const text = path.reduce(valueOf, node);
    if (typeof text !== 'string') return [];
    return [{ locale, file, line: lineOf([id, ...path]), text, place: [id, ...place].join('.'), kind }];
  };
  const answers = valueOf(node, 'answers');
  return [
    ...at(['question'], 'title'),
    ...at(['outcome'], 'title'),
    ...at(['hint'], 'sentences'),
    ...keysIn(answers).flatMap((key) => {
      // In the tree, answers are a list; in another language they have the key of what they lead to.
      const leads = locale === defaultLocale ? String(valueOf(valueOf(answers, key), 'leads')) : key;
      return ['group', 'says'].flatMap((name) => at(['answers', key, name], 'words', ['answers', leads, name]));
    }),
    ...listIn(node, 'steps').flatMap((_, index) => at(['steps', String(index)], 'sentences')),
    ...at(['ask'], 'speech'),
  ];
}

const keysIn = (data: unknown) => (typeof data === 'object' && data !== null ? Object.keys(data) : []);

function listIn(data: unknown, key: string): unknown[] {
  const list = valueOf(data, key);
  return Array.isArray(list) ? list : [];
}
