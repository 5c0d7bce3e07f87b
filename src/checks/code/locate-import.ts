import path from 'node:path';
import type { Import } from './parse-script.ts';

/** Where an import leads, from the root of the project: `src/model/urls.ts`, `content/pictures/*.svg`, `node_modules/yaml`. */
export const locateImport = (file: string, { specifier }: Import): string =>
  specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(file), specifier).replace(/\?.*/, '')
    : `node_modules/${specifier}`;
