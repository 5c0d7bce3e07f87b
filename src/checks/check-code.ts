/** Says where the code in `src/` breaks the house rules that no compiler knows: `node src/checks/check-code.ts`. Silent when all is well. */
import { globSync, readFileSync } from 'node:fs';
import { elementNames } from './code/element-names.ts';
import { hiddenNames } from './code/hidden-names.ts';
import { imports } from './code/imports.ts';
import { layers } from './code/layers.ts';
import { parseCode } from './code/parse-code.ts';
import { report } from './report.ts';

const rules = [imports, hiddenNames, elementNames, layers];

const files = globSync('src/**/*.{ts,astro,css}').map((file) =>
  parseCode(file.replaceAll('\\', '/'), readFileSync(file, 'utf8')),
);

report(rules.flatMap((rule) => [...rule(files)]));
