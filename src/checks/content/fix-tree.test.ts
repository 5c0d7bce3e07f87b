import { fixTree } from './fix-tree.ts';
import { testRule } from './rule-testing.ts';

const file = 'content/fixes.yaml';

/** A tree in short: `start: a b` is a question with two answers, `a: =b` an outcome that reads `/articles/b/`. A node a line. */
function tree(short: string): Record<string, string> {
  const nodes = short.trim().split('\n');
  const lines = nodes.map((node) => {
    const [, id = '', outcome, rest = ''] = /^\s*([\w-]+): (=)?(.*)$/.exec(node) ?? [];
    const title = `About ${id}`;
    if (outcome) return `${id}: { outcome: ${title}, read: /articles/${rest}/ }`;
    const answers = rest.split(' ').map((leads) => `{ leads: ${leads} }`);
    return `${id}: { question: ${title}, answers: [${answers.join(', ')}] }`;
  });
  return { [file]: `${lines.join('\n')}\n` };
}

testRule(fixTree, [
  { name: 'no tree', input: {}, expected: [] },
  { name: 'every way leads to an outcome', input: tree('start: a b\na: =b\nb: c d\nc: =b\nd: =b'), expected: [] },
  {
    name: 'no first question',
    input: tree('begin: a b\na: =b\nb: =b'),
    expected: [`${file} has no “start”; expected it, because it is the question of /fix/.`],
  },
  {
    name: 'an outcome in place of the first question',
    input: tree('start: =b'),
    expected: [`${file}:1 has an outcome as “start”; expected a question.`],
  },
  {
    name: 'an answer that leads nowhere',
    input: tree('start: camera camrea\ncamera: =b'),
    expected: [`${file}:1 leads to “camrea”, which does not exist. Nearest: camera.`],
  },
  {
    name: 'a node that nothing leads to, which is told and not what follows it',
    input: tree('start: a b\na: =b\nb: =b\nc: d e\nd: =b\ne: =b'),
    expected: [`${file}:4 has “c”, which nothing leads to; expected an answer that does.`],
  },
  {
    name: 'a circle back to the first question',
    input: tree('start: a b\na: =b\nb: c start\nc: =b'),
    expected: [`${file}:3 leads in a circle: start → b → start; expected a way on to an outcome.`],
  },
  {
    name: 'a question that leads to itself',
    input: tree('start: a b\na: =b\nb: c b\nc: =b'),
    expected: [`${file}:3 leads in a circle: b → b; expected a way on to an outcome.`],
  },
  {
    name: 'a circle that nothing leads to',
    input: tree('start: a b\na: =b\nb: =b\nc: d\nd: c'),
    expected: [`${file}:5 leads in a circle: c → d → c; expected a way on to an outcome.`],
  },
  {
    name: 'two ways to one node',
    input: tree('start: a b\na: =b\nb: a c\nc: =b'),
    expected: [
      `${file}:3 leads to “a”, as line 1 does; expected one way to each node, because its address tells the way.`,
    ],
  },
  {
    name: 'an outcome after four questions, and one after five',
    input: tree('start: a b\na: =b\nb: c d\nc: =b\nd: e f\ne: =b\nf: g h\ng: =b\nh: i j\ni: =b\nj: =b'),
    expected: [
      `${file}:10 leads to “i” after 5 questions; expected at most 4.`,
      `${file}:11 leads to “j” after 5 questions; expected at most 4.`,
    ],
  },
  {
    name: 'keys that are no addresses, and one that is taken',
    input: tree('start: Camera_off none\nCamera_off: =b\nnone: =b'),
    expected: [
      `${file}:2 has the key “Camera_off”, which is no address; expected lower-case words joined by hyphens: camera-off.`,
      `${file}:3 has the key “none”, which is the address of “none of these”; expected another.`,
    ],
  },
  {
    name: 'former keys that are nodes, or those of two',
    input: {
      [file]:
        'start: { question: A, answers: [{ leads: a }, { leads: b }], formerly: [begin] }\n' +
        'a: { outcome: B, read: /articles/b/, formerly: [b] }\n' +
        'b: { outcome: C, read: /articles/b/, formerly: [begin] }\n',
    },
    expected: [
      `${file}:2 has “b” as a former key of “a”, which is a node itself; expected another.`,
      `${file}:3 has “begin” as a former key of “b”, which “start” had before; expected another.`,
    ],
  },
  {
    name: 'two nodes with one title',
    input: {
      [file]:
        'start: { question: What?, answers: [{ leads: a }, { leads: b }, { leads: c }] }\n' +
        'a: { outcome: Wait, read: /articles/b/ }\nb: { outcome: wait, read: /articles/b/ }\nc: { outcome: Reload, read: /articles/b/ }\n',
      'content/fixes/es.yaml': 'a: { outcome: Espere }\nb: { outcome: Recargue }\nc: { outcome: espere }\n',
    },
    expected: [
      `${file}:3 has “wait”, as line 2 does; expected a title of its own.`,
      'content/fixes/es.yaml:3 has “espere”, as line 1 does; expected a title of its own.',
    ],
  },
  {
    name: 'an article of the topic that no outcome reads on to',
    input: {
      ...tree('start: a c\na: =b\nc: =b'),
      'content/articles/en/d.mdx': '---\ntitle: D\ntopic: fix\n---\n',
      'content/articles/en/e.mdx': '---\ntitle: E\ntopic: empty\n---\n',
      'content/articles/en/f.mdx': '---\ntitle: F\ntopic: fix\ndraft: true\n---\n',
    },
    expected: [
      `${file} leads nobody to /articles/d/, which is of the topic “fix”; expected an outcome with it as “read” or among “also”.`,
    ],
  },
  {
    name: 'an article that only an outcome reads on to which nothing leads to',
    input: tree('start: a c\na: =x\nc: =x\ne: =b'),
    expected: [
      `${file}:4 has “e”, which nothing leads to; expected an answer that does.`,
      `${file} leads nobody to /articles/b/, which is of the topic “fix”; expected an outcome with it as “read” or among “also”.`,
    ],
  },
  {
    name: 'an article that is read on to among others, under the name that it had before',
    input: {
      [file]:
        'start: { question: A, answers: [{ leads: a }, { leads: b }] }\n' +
        'a: { outcome: B, read: /articles/x/, also: [/articles/old/] }\nb: { outcome: C, read: /articles/x/ }\n',
      'content/articles/en/b.mdx': '---\ntitle: B\ntopic: fix\ncode: A4KR\n---\n',
      'content/links.json': '{ "A4KR": { "article": "b", "formerly": ["old"], "places": [] } }',
    },
    expected: [],
  },
]);
