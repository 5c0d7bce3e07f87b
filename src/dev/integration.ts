import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { partsFile, readExamples } from '../checks/content/read-examples.ts';

const listed = 'virtual:examples';
const file = path.resolve(partsFile);

/** A module of MDX for each text of the manual: `…/docs/parts.md/3-source.mdx`. Astro compiles it as it does an article. */
const one = /\/(\d+)-(words|source)\.mdx$/;

/** Shows in `npm run dev`, and in no build, what an article may hold: `/dev/parts/`, made of the manual for writers. */
export const partsPage = (): AstroIntegration => ({
  name: 'verification-help:parts-page',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/dev/parts', entrypoint: './src/dev/PartsPage.astro' });
      updateConfig({ vite: { plugins: [examplesPlugin] } });
    },
  },
});

const examplesPlugin = {
  name: 'verification-help:examples',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === listed || id.startsWith(file) ? id : undefined),
  load(this: { addWatchFile: (file: string) => void }, id: string) {
    if (id !== listed && !id.startsWith(file)) return undefined;
    this.addWatchFile(file);
    const examples = readExamples(readFileSync(file, 'utf8'));
    if (id !== listed) {
      const [, index, kind] = one.exec(id) ?? [];
      return examples[Number(index)]?.[kind as 'words' | 'source'] ?? '';
    }
    const imports = examples.flatMap((_, index) =>
      ['words', 'source'].map(
        (kind) => `import { Content as ${kind}${String(index)} } from '${file}/${String(index)}-${kind}.mdx';`,
      ),
    );
    const entries = examples.map(
      ({ id: own, title, source }, index) =>
        `{ ...${JSON.stringify({ id: own, title, source })}, Words: words${String(index)}, Look: source${String(index)} }`,
    );
    return `${imports.join('\n')}\nexport const examples = [${entries.join(',\n')}];`;
  },
};
