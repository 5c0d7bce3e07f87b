/** What has to be known of a node to find the way to it: the answers, none of them at an outcome, and what each leads to. */
export interface Branching {
  answers: ReadonlyArray<{ leads: string }>;
}

/** One step of a way through the tree: the key of the question, and which of its answers was chosen. */
export interface TrailStep {
  question: string;
  answer: number;
}

/**
 * The way from the first question to a node: what was asked and answered, in order. Empty for the first question, and for a node that
 * nothing leads to. The tree leads to each node by one answer, which the content check sees to.
 */
export function findTrail(nodes: Readonly<Record<string, Branching>>, id: string): TrailStep[] {
  const steps: TrailStep[] = [];
  const seen = new Set([id]);
  for (let end: string | undefined = id; end !== undefined;) {
    const step = findStep(nodes, end);
    // A circle, which only a tree that is being written has.
    if (step && seen.has(step.question)) return [];
    if (step) steps.unshift(step);
    if (step) seen.add(step.question);
    end = step?.question;
  }
  return steps;
}

function findStep(nodes: Readonly<Record<string, Branching>>, id: string): TrailStep | undefined {
  for (const [question, { answers }] of Object.entries(nodes)) {
    const answer = answers.findIndex(({ leads }) => leads === id);
    if (answer !== -1) return { question, answer };
  }
  return undefined;
}

/** The keys of all nodes that can be reached, each after the question that leads to it, as a reader would go through them. */
export function listReached(nodes: Readonly<Record<string, Branching>>, first: string): string[] {
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id) || !nodes[id]) return;
    reached.add(id);
    for (const { leads } of nodes[id].answers) visit(leads);
  };
  visit(first);
  return [...reached];
}
