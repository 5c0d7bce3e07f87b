import { readFixCode } from './fix-code.ts';

/** The tree as the desk reads it, in one language: what was asked on the way to each node, and answered. Made for JSON. */
export interface FixTrails {
  /** The key of the first question. */
  first: string;
  nodes: Record<string, TrailNode>;

  /** Keys that nodes had before, and those that they have now. */
  formerly: Record<string, string>;
}

/** A node of it. */
export interface TrailNode {
  url: string;
  number?: number;

  /** The question, or of an outcome the answer in a few words. */
  title: string;
  isOutcome?: true;

  /** The key of the question that leads to it, and the answer that does; the first question has neither. */
  from?: string;
  says?: string;
}

/** How far a caller came in “find your fix”. */
export interface CallerTrail {
  /** What the caller was asked and answered, in order. The last may be “none of these”, which has no words here. */
  steps: Array<{ question: string; answer: string | undefined }>;

  /** Where that led: the title of an outcome, or of the question that is still open. Undefined after “none of these”. */
  end: { title: string; isOutcome: boolean } | undefined;

  /** The page on which the caller is, in the language of the trails. */
  url: string;
}

/**
 * How far a caller came, from what an agent typed or pasted: the code that the caller reads out (`F-12`), or the address of the page, whole or
 * from `fix/` on. Undefined when it is neither. Links in other languages, and keys that nodes had before,
 * are understood too.
 */
export function readCallerTrail(typed: string, { first, nodes, formerly }: FixTrails): CallerTrail | undefined {
  const place = readCode(typed, nodes) ?? readAddress(typed, first);
  const id = place && (nodes[place.id] ? place.id : formerly[place.id]);
  const node = id === undefined ? undefined : nodes[id];
  // No outcome has a page for “none of these”.
  if (!place || !node || id === undefined || (place.isNone && node.isOutcome)) return undefined;
  const { isNone } = place;
  const steps: CallerTrail['steps'] = isNone ? [{ question: node.title, answer: undefined }] : [];
  for (let now: TrailNode | undefined = node; now?.from !== undefined; now = nodes[now.from]) {
    steps.unshift({ question: nodes[now.from]?.title ?? '', answer: now.says });
  }
  return {
    steps,
    end: isNone ? undefined : { title: node.title, isOutcome: node.isOutcome ?? false },
    url: isNone ? `${node.url}none/` : node.url,
  };
}

interface TypedPlace {
  id: string;
  isNone: boolean;
}

function readCode(typed: string, nodes: FixTrails['nodes']): TypedPlace | undefined {
  const code = readFixCode(typed);
  const [id] = Object.entries(nodes).find(([, { number }]) => number !== undefined && number === code?.number) ?? [];
  return code && id !== undefined ? { id, isNone: code.isNone } : undefined;
}

/** `https://host/help/es/fix/camera/none/`, `/fix/camera/`, `fix/camera`; `/fix/` is the first question. A key alone may be a word. */
function readAddress(typed: string, start: string): TypedPlace | undefined {
  const path = typed
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/[\s/.,;:!)\]>]+$/, '');
  const [found, first, none] = /(?:^|\/)fix(?:\/(?!none$)([a-z0-9-]+))?(\/none)?$/.exec(path) ?? [];
  return found === undefined ? undefined : { id: first ?? start, isNone: none !== undefined };
}
