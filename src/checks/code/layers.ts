import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import type { Code } from './parse-code.ts';
import type { Block } from './parse-script.ts';

/** What no layer can hold, or need not: it styles nothing. */
const outside = /^@(?:property|font-face|page|view-transition)\b/;

/** Every CSS rule stands in a layer that `src/styles/layers.css` names, so that no order of bundling decides who wins. */
export function* layers(files: readonly Code[]): Generator<Problem> {
  const order = files.find(({ file }) => file === 'src/styles/layers.css')?.text ?? '';
  const [, names = ''] = /@layer ([^;{]+);/.exec(order) ?? [];
  const known = names.split(',').map((name) => name.trim());

  for (const { file, styles } of files) {
    for (const { line, text } of styles.flatMap(listTopRules)) {
      const [, layer] = /^@layer\s+([\w.-]+)/.exec(text) ?? [];
      if (outside.test(text) || (layer !== undefined && known.includes(layer))) continue;
      const reason =
        layer === undefined
          ? ' in no layer; expected @layer around it.'
          : `, which has no place in the order of layers. ${suggestNearest(layer, known)}`;
      yield { file, line, message: `has “${text}”${reason}` };
    }
  }
}

/** What stands before each outermost brace of a style sheet. */
function listTopRules({ text, line }: Block): Block[] {
  // What holds no brace that counts is blanked out, so that lines keep their numbers.
  const css = text.replace(/\/\*.*?\*\/|"[^"\n]*"|'[^'\n]*'/gs, (other) => other.replace(/[^\n]/g, ' '));
  const rules: Block[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (sign === '{' && depth++ === 0) {
      const before = css.slice(0, index);
      const at = start + before.slice(start).search(/\S|$/);
      rules.push({
        text: before.slice(at).trim().replace(/\s+/g, ' '),
        line: line + css.slice(0, at).split('\n').length - 1,
      });
    }
    if (sign === '}') depth--;
    if (depth === 0) start = index + 1;
  }
  return rules;
}
