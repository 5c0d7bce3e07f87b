import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What may be said in one attribute of a part. */
export interface Attribute {
  isRequired: boolean;

  /** Free text, a flag that is there or not, or one of these words. */
  holds: 'text' | 'flag' | string[];

  /** What it is for, in the words of the part’s own documentation. */
  purpose: string;
}

/** The attributes of one part by name. */
export type Attributes = ReadonlyMap<string, Attribute>;

/** The attributes of each part that writers may use. */
export type Parts = ReadonlyMap<string, Attributes>;

const folder = path.join(import.meta.dirname, '../../mdx');

/** Elements of HTML that writers may use, for which neither Markdown nor a part stands. They take no attribute. */
const elements = ['kbd'];

/** The parts that `src/mdx/parts.ts` admits, with the props that each declares, which are declared nowhere else. */
export function readParts(): Parts {
  const map = readFileSync(path.join(folder, 'parts.ts'), 'utf8');
  // `a: Link` is what Markdown’s own links become; `Callout` alone is a part that writers name.
  const names = [...map.matchAll(/^ {2}([A-Z]\w*),$/gm)].map(([, name = '']) => name);
  return new Map([
    ...names.map((name) => [name, readProps(readFileSync(path.join(folder, `${name}.astro`), 'utf8'))] as const),
    ...elements.map((name) => [name, new Map()] as const),
  ]);
}

/** The props in the frontmatter of an Astro component. `readImport` gives the text of a file that it imports a type from. */
export function readProps(
  component: string,
  readImport = (file: string) => readFileSync(path.join(folder, file), 'utf8'),
): Attributes {
  const [, props = ''] = /^interface Props \{\n(.*?)^\}/ms.exec(component) ?? [];
  return new Map(
    props.split(/;\n/).flatMap((field): Array<[string, Attribute]> => {
      const [, doc = '', name, optional, type = ''] = /^\s*(?:\/\*\*(.*?)\*\/)?\s*(\w+)(\??): (.+)$/s.exec(field) ?? [];
      const purpose = doc.replace(/\s*\n\s*\*\s*/g, ' ').trim();
      return name === undefined
        ? []
        : [[name, { isRequired: optional === '', holds: readType(resolveType(type)), purpose }]];
    }),
  );

  function resolveType(type: string): string {
    const [, file] = new RegExp(`^import [^;]*\\b${type}\\b[^;]* from '(\\.[^']+)'`, 'm').exec(component) ?? [];
    return (
      (file !== undefined && new RegExp(`^export type ${type} =([^;]+);`, 'm').exec(readImport(file))?.[1]) || type
    );
  }
}

function readType(type: string): Attribute['holds'] {
  if (type === 'boolean') return 'flag';
  const words = [...type.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  return words.length > 0 ? words : 'text';
}
