import postcss from 'postcss';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import type { Code } from './parse-code.ts';
import type { Block } from './parse-script.ts';

/** At-rules that no layer can hold, or that style nothing. */
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
          : `, which src/styles/layers.css does not name. ${suggestNearest(layer, known)}`;
      yield { file, line, message: `has “${text}”${reason}` };
    }
  }
}

/** The outermost rules of a style sheet as they begin. What has no block, such as an order of layers, is none. */
const listTopRules = ({ text, line: firstLine }: Block): Block[] =>
  postcss.parse(text).nodes.flatMap((node) => {
    if (!('nodes' in node) || node.nodes === undefined) return [];
    const start = node.type === 'rule' ? node.selector : `@${node.name} ${node.params}`;
    return { text: start.trim().replace(/\s+/g, ' '), line: firstLine + (node.source?.start?.line ?? 1) - 1 };
  });
