/**
 * Says what a build costs, stage by stage, and how that grows: `npm run bench:build`. Builds copies of this project with more and more
 * articles, cold, and prints a table for each. It measures only: no figure makes it fail.
 * A picture that an earlier build has drawn is kept, here as elsewhere: how many had to be drawn is printed, and a second run draws none.
 */
import {
  appendFileSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compareFolders } from '../../src/authoring/compare-folders.ts';
import { readContentFiles, writeContentFiles } from '../../src/authoring/content-files.ts';
import { readCommand, readCount } from '../../src/checks/read-command.ts';
import { forgetResults } from '../../src/hosting/kept-results.ts';
import { copyProject } from '../copy-project.ts';
import { addLanguage } from './add-language.ts';
import { makeCorpus } from './make-corpus.ts';
import { watchProcess, type Sample } from './watch-process.ts';

/** What a stage cost: seconds, seconds of all processors, and the most memory in MB. */
interface Cost {
  wall: number;
  cpu: number;
  memory: number;
}

const { values } = readCommand({
  name: 'bench:build',
  does: 'Builds copies of this project with more and more articles, and says what each stage costs.',
  options: {
    sizes: { type: 'string', default: '100,1000,5000', says: '<counts> so many articles each time, with commas' },
    languages: {
      type: 'string',
      default: '1',
      says: '<count> in how many languages, 1 to 4, every article is written; 1 leaves translations as they are',
    },
    again: {
      type: 'boolean',
      default: false,
      says: 'changes a sentence of one article, builds again with what the last build has kept, and compares the site with a cold build',
    },
  },
  examples: ['npm run bench:build -- --sizes 100,1000 --languages 2', 'npm run bench:build -- --sizes 1000 --again'],
});
const sizes = values.sizes.split(',').map((size) => readCount('--sizes', size));
const languages = readCount('--languages', values.languages);
const translations = ['es', 'fr', 'de'].slice(0, languages - 1);
const home = process.cwd();
const pageClock = new URL('page-clock.ts', import.meta.url).href;
const pictures = fileURLToPath(
  new URL('../.cache/verification-help/cards/', import.meta.resolve('astro/package.json')),
);
const countPictures = () => (existsSync(pictures) ? readdirSync(pictures).length : 0);

let smaller: { size: number; costs: Map<string, Cost> } | undefined;
for (const size of sizes) {
  const folder = path.resolve('dist.bench', String(size));
  makeProject(folder, size);
  for (const site of ['dist.next', 'dist.cold.next']) forgetResults(path.join(folder, site));
  const drawn = countPictures();
  const samples = await watchBuild(folder, 'dist');
  const costs = costsOf(samples, folder);
  const files = globSync('**', { cwd: path.join(folder, 'dist') })
    .map((file) => statSync(path.join(folder, 'dist', file)))
    .filter((file) => file.isFile());
  const megabytes = files.reduce((sum, file) => sum + file.size, 0) / 1e6;
  console.log(
    `\n${String(size)} articles, written in ${values.languages} ${values.languages === '1' ? 'language' : 'languages'}: ` +
      `${String(files.length)} files, ${megabytes.toFixed(1)} MB; ${String(countPictures() - drawn)} pictures drawn`,
  );
  console.table(Object.fromEntries([...costs].map(([stage, cost]) => [stage, describe(stage, cost, size)])));
  smaller = { size, costs };
  if (values.again) await buildAgain(folder, costOf(samples, ''));
}

function watchBuild(folder: string, target: string): Promise<Sample[]> {
  const env = { ...process.env, SITE_URL: 'https://help.example.edu', OUT_DIR: target };
  return watchProcess('src/authoring/build.ts', { cwd: folder, env });
}

/** Says what a build costs after one sentence was added to one article, beside a cold one, and whether both make the same site. */
async function buildAgain(folder: string, cold: Cost) {
  const article = globSync('content/articles/en/*.mdx', { cwd: folder }).sort().at(-1) ?? '';
  appendFileSync(path.join(folder, article), '\nOne more sentence stands here.\n');
  const again = costOf(await watchBuild(folder, 'dist'), '');
  await watchBuild(folder, 'dist.cold');
  const differences = compareFolders(path.join(folder, 'dist'), path.join(folder, 'dist.cold'));
  const ratio = (key: 'wall' | 'cpu') => `${again[key].toFixed(1)} s, ${(again[key] / cold[key]).toFixed(2)} of it`;
  console.log(
    `Again after a change of one article: ${ratio('wall')}; of all processors ${ratio('cpu')}; ` +
      `${differences.length === 0 ? 'the same bytes as' : 'other bytes than'} a cold build.`,
  );
}

function describe(stage: string, { wall, cpu, memory }: Cost, size: number) {
  const before = smaller?.costs.get(stage);
  const growth = smaller && before ? cpu / size / (before.cpu / smaller.size) - 1 : undefined;
  return {
    // What threads do meanwhile takes no time of its own.
    'wall s': wall === 0 ? '' : wall.toFixed(2),
    'cpu s': cpu.toFixed(2),
    'peak MB': memory === 0 ? '' : Math.round(memory),
    'cpu ms an article': ((cpu / size) * 1000).toFixed(1),
    growth: growth === undefined ? '' : `${(growth * 100).toFixed(0)} %`,
  };
}

/** Copies the project to a folder, with so many articles, and with a clock around the work that integrations do after the build. */
function makeProject(folder: string, size: number) {
  copyProject(folder);
  process.chdir(folder);
  for (const language of translations.slice(1)) addLanguage(folder, language);
  const ours = readContentFiles();
  writeContentFiles(ours, makeCorpus(ours, size, translations));
  renameSync('astro.config.mjs', 'astro.config.project.mjs');
  writeFileSync(
    'astro.config.mjs',
    `import { appendFileSync } from 'node:fs';
     import config from './astro.config.project.mjs';
     import { workOnPages } from './src/hosting/page-threads.ts';
     const clock = { name: 'clock', hooks: { 'astro:build:start': () => workOnPages(${JSON.stringify(pageClock)}) } };
     for (const { name, hooks } of config.integrations) {
       const work = hooks['astro:build:done'];
       if (work) hooks['astro:build:done'] = async (...args) => {
         const began = Date.now();
         await work(...args);
         appendFileSync('stages.txt', \`\${name} \${began} \${Date.now()}\\n\`);
       };
     }
     const stops = { 'verification-help:exports': (own) => [clock, own, clock], 'verification-help:hosting': (own) => [own, clock] };
     config.integrations = config.integrations.flatMap((own) => stops[own.name]?.(own) ?? [own]);
     export default config;`,
  );
  process.chdir(home);
}

/**
 * The stages by name: each program of the build, of Astro’s what integrations do to pages in threads meanwhile, what they do when all
 * pages are there, and what is its own, and all together.
 */
function costsOf(samples: readonly Sample[], folder: string): Map<string, Cost> {
  const threads = globSync('thread-*.json', { cwd: folder })
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, number>)
    .flatMap((spent) => Object.entries(spent));
  const besides = ['Markdown', 'finishing pages'].map((name) => {
    const cpu = threads.reduce((total, [kind, seconds]) => total + (kind === name ? seconds : 0), 0);
    return { name, cost: { wall: 0, cpu, memory: 0 } };
  });
  const hooks = readFileSync(path.join(folder, 'stages.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([name]) => name?.endsWith(':search'))
    .map(([, began, ended]) => ({
      name: 'index',
      cost: costOf(samples, 'astro.mjs', Number(began), Number(ended)),
    }));
  const astro = costOf(samples, 'astro.mjs');
  const sum = (key: 'wall' | 'cpu') => [...besides, ...hooks].reduce((total, { cost }) => total + cost[key], 0);
  return new Map([
    ['content check', costOf(samples, 'check-content.ts')],
    ['Astro’s own', { ...astro, wall: astro.wall - sum('wall'), cpu: astro.cpu - sum('cpu') }],
    ...[...besides, ...hooks].map(({ name, cost }) => [name, cost] as const),
    ['site check', costOf(samples, 'check-site.ts')],
    ['total', costOf(samples, '')],
  ]);
}

/** What a program cost, with the processes that it started, between two moments. */
function costOf(samples: readonly Sample[], program: string, from = 0, to = Infinity): Cost {
  const trees = samples.flatMap(({ time, readings }) => {
    const ids = new Set<number>();
    for (const { id, parent, command } of readings) if (command.includes(program) || ids.has(parent)) ids.add(id);
    return ids.size === 0 ? [] : { time, readings: readings.filter(({ id }) => ids.has(id)) };
  });
  const memory = trees
    .filter(({ time }) => time >= from && time <= to)
    .map(({ readings }) => readings.reduce((total, one) => total + one.memory, 0));
  const [first = 0, last = 0] = [trees[0]?.time, trees.at(-1)?.time];
  return {
    wall: (Math.min(to, last) - Math.max(from, first)) / 1000,
    cpu: cpuUntil(to) - cpuUntil(from),
    memory: Math.max(0, ...memory),
  };

  function cpuUntil(moment: number): number {
    const spent = trees.filter(({ time }) => time <= moment).flatMap(({ readings }) => readings);
    return new Map(spent.map(({ id, cpu }) => [id, cpu])).values().reduce((total, cpu) => total + cpu, 0);
  }
}
