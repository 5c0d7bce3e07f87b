import postcss from 'postcss';
import { remember } from './remember.ts';

/**
 * A style sheet with one block for each cascade layer, where the first stood. Which layer wins is declared, so only the order of rules
 * within a layer counts, and that stays.
 */
export const joinLayers = remember((css) => {
  const root = postcss.parse(css);
  const first = new Map<string, postcss.AtRule>();
  root.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'layer' || !node.nodes) return;
    const known = first.get(node.params);
    first.set(node.params, known ?? node);
    known?.append(node.nodes);
    if (known) node.remove();
  });
  return root.toString();
});
