import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Adds a language to a copy of the project, with the words of Spanish in place of its own, as docs/new-language.md says. Titles of pages
 * carry the key, because no two pages have the same. `dir` is its direction, and `name` what it calls itself.
 */
export function addLanguage(folder: string, key: string, { dir = 'ltr', name: ownName = key } = {}): void {
  const copied = [
    'src/i18n/words/es.ts',
    'src/search/query/word-forms/es.ts',
    'content/replies/es.yaml',
    'content/warning-signs/es.yaml',
    'content/topics/es.yaml',
    'content/fixes/es.yaml',
    'content/official-addresses/es.yaml',
    'content/words/es.txt',
  ];
  for (const file of copied) cpSync(path.join(folder, file), path.join(folder, file.replace(/es(?=\.\w+$)/, key)));
  writeFileSync(path.join(folder, `content/terms/${key}.yaml`), '{}\n');
  writeFileSync(path.join(folder, `content/synonyms/${key}.yaml`), '[]\n');
  edit(`src/i18n/words/${key}.ts`, /export const es\b/, `export const ${key}`);
  edit(`src/i18n/words/${key}.ts`, /(?<=\btitle: ')/g, `${key}: `);
  edit(`src/i18n/words/${key}.ts`, /device: deviceEs/, `device: { ...deviceEs, title: '${key}: ' + deviceEs.title }`);
  edit('src/i18n/words.ts', /(?<=from '.\/words\/es.ts';\n)/, `import { ${key} } from './words/${key}.ts';\n`);
  edit('src/i18n/words.ts', /(?<=\{ en, .*)(?= \};)/, `, ${key}`);
  edit('src/i18n/locales.ts', /(?=\n} as const)/, `\n  ${key}: { lang: '${key}', dir: '${dir}', name: '${ownName}' },`);
  edit('src/search/index/common-words.ts', /es: 'spanish'/, `$&, ${key}: 'spanish'`);
  edit('src/search/index/empty-words.ts', /(?<=export const emptyWords: .* = \{\n)/, `  ${key}: spa,\n`);
  edit('src/search/query/address.ts', /es: 'es de verdad'/, `$&, ${key}: 'es de verdad'`);
  edit('src/checks/prose/read-words.ts', / es: (.*),$/m, `$&\n  ${key}: $1,`);
  edit(`content/topics/${key}.yaml`, /^ {2}title: (.*)$/gm, `  title: "${key}, $1"`);

  function edit(file: string, pattern: RegExp, replacement: string) {
    const name = path.join(folder, file);
    const before = readFileSync(name, 'utf8');
    const after = before.replace(pattern, replacement);
    if (after === before)
      throw new Error(`${file} has nothing like ${String(pattern)}; expected the line of a language.`);
    writeFileSync(name, after);
  }
}
