import type { FixNodes, FixQuestion } from '../../model/fixes.ts';
import { findTrail } from './trail.ts';

/**
 * The question to offer to a reader of an article: the nearest one from which every outcome can be reached that reads on to it. The first
 * question where these lie far apart; undefined where there are none.
 */
export function findQuestion(nodes: FixNodes, slug: string): FixQuestion | undefined {
  const [first = [], ...others] = Object.values(nodes)
    .filter((node) => node.kind === 'outcome' && node.read.slug === slug)
    .map(({ id }) => findTrail(nodes, id).map(({ question }) => question));
  const shared = first.filter((question, index) => others.every((way) => way[index] === question));
  const node = nodes[shared.at(-1) ?? ''];
  return node?.kind === 'question' ? node : undefined;
}
