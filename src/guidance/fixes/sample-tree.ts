import type { FixNode, FixNodes } from '../../model/fixes.ts';

const question = (id: string, number: number, title: string, answers: Record<string, string>): FixNode => ({
  id,
  number,
  title,
  kind: 'question',
  formerly: [],
  hint: undefined,
  answers: Object.entries(answers).map(([leads, says]) => ({ leads, says })),
});

const outcome = (id: string, number: number, title: string, slug: string, formerly: string[] = []): FixNode => ({
  id,
  number,
  title,
  kind: 'outcome',
  formerly,
  answers: [],
  steps: [],
  read: { slug, title: slug, language: 'en', titleLanguage: 'en', url: `/articles/${slug}/` },
  also: [],
  ask: undefined,
  contact: 'organization',
});

const nodes = [
  question('start', 1, 'What do you see?', { link: 'A link', camera: 'A camera' }),
  outcome('link', 2, 'Ask for a link', 'links'),
  question('camera', 3, 'Which camera?', { 'camera-phone': 'Of a phone', 'camera-web': 'Of a computer' }),
  outcome('camera-phone', 4, 'Allow it', 'cameras', ['phone-camera']),
  outcome('camera-web', 12, 'Open its cover', 'cameras'),
];

/** For tests: a tree of two questions and three outcomes. */
export const sampleTree: FixNodes = Object.fromEntries(nodes.map((node) => [node.id, node]));
