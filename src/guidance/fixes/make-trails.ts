import type { Locale } from '../../i18n/locales.ts';
import type { FixNodes } from '../../model/fixes.ts';
import { firstFix, fixUrl } from '../../model/urls.ts';
import { findTrail } from './trail.ts';
import type { FixTrails, TrailNode } from './trails.ts';

/** The tree of a language as the desk reads it. */
export function makeTrails(nodes: FixNodes, locale: Locale): FixTrails {
  return {
    first: firstFix,
    nodes: Object.fromEntries(
      Object.values(nodes).map((node): [string, TrailNode] => {
        const step = findTrail(nodes, node.id).at(-1);
        const from = step && nodes[step.question];
        const says = from?.kind === 'question' ? from.answers[step?.answer ?? 0]?.says : undefined;
        return [
          node.id,
          {
            url: fixUrl(locale, node.id),
            ...(node.number !== undefined && { number: node.number }),
            title: node.title,
            ...(node.kind === 'outcome' && { isOutcome: true }),
            ...(from && says !== undefined && { from: from.id, says }),
          },
        ];
      }),
    ),
    formerly: Object.fromEntries(
      Object.values(nodes).flatMap(({ id, formerly }) => formerly.map((name) => [name, id] as const)),
    ),
  };
}
