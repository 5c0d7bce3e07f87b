import type { FixNodes } from '../../model/fixes.ts';
import { findTrail } from './trail.ts';

/** An outcome as search can find it and show it. */
export interface SearchedOutcome {
  /** The key of its node, of which `fixUrl` makes the address. */
  id: string;
  title: string;

  /** What a person has said on the way to it, the last answer last: other words for the same thing. */
  says: string[];

  /** The slug of the article that says more. It comes first, because it answers everybody who asks this. */
  article: string;
}

/** Every outcome of the tree of a language. */
export const listSearchedOutcomes = (nodes: FixNodes): SearchedOutcome[] =>
  Object.values(nodes).flatMap((node) =>
    node.kind === 'outcome'
      ? [
          {
            id: node.id,
            title: node.title,
            says: findTrail(nodes, node.id).flatMap(
              ({ question, answer }) => nodes[question]?.answers[answer]?.says ?? [],
            ),
            article: node.read.slug,
          },
        ]
      : [],
  );
