/**
 * Tries out what a build that is killed leaves: `npm run test:kills -- 8`, so many times. Each build of a copy of the project is ended
 * after a random time, now with all of its processes and now the first alone, as a machine without memory does. After each, the last
 * good site is whole; after all, a build makes the same site and leaves nothing beside it. Takes a minute or more for each.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { compareFolders } from '../src/authoring/compare-folders.ts';
import { readCommand, readCount } from '../src/checks/read-command.ts';
import { copyProject } from './copy-project.ts';

const { positionals } = readCommand({
  name: 'test:kills',
  does: 'Kills builds at random moments, and looks at what they leave: the last good site, whole. Takes a minute or more for each.',
  operands: { '[<times>]': 'how many builds; 8 without it' },
  examples: ['npm run test:kills -- 3'],
});
const times = readCount('how many builds', positionals[0] ?? '8');
const project = 'dist.killed';
const site = path.join(project, 'dist');
const good = path.join(project, 'good');
const build = ['src/authoring/build.ts'];

copyProject(project);
const began = performance.now();
finish();
const usual = performance.now() - began;
cpSync(site, good, { recursive: true });

for (let time = 1; time <= times; time++) {
  const isAlone = time % 2 === 0;
  const child = spawn(process.execPath, build, { cwd: project, stdio: 'ignore', detached: true });
  const ended = once(child, 'close');
  // Some end by themselves.
  const after = Math.round(Math.random() * usual * 1.1);
  await Promise.race([setTimeout(after), ended]);
  const isKilled = child.exitCode === null && process.kill(isAlone ? (child.pid ?? 0) : -(child.pid ?? 0), 'SIGKILL');
  await ended;
  // Between its two steps, the last site stands under the other name, and the next build gives it its own back.
  const left = existsSync(site) ? site : `${site}.last`;
  judge(compareFolders(left, good), `after ${after} ms, ${isKilled ? (isAlone ? 'killed alone' : 'killed') : 'ended'}`);
  // The next build begins at once, now and then after one that was left half done.
  if (time % 3 === 0) finish();
}

finish();
judge(compareFolders(site, good), 'built again');
judge(
  readdirSync(project).filter((name) => /^dist\./.test(name)),
  'nothing beside it',
);
const processes = globSync('/proc/[0-9]*/cwd').filter((link) => isIn(link));
judge(processes, 'no process goes on');
rmSync(project, { recursive: true });

function finish() {
  const { status } = spawnSync(process.execPath, build, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
  judge(status === 0 ? [] : [`it ended with ${String(status)}; expected 0.`], 'a build');
}

function isIn(link: string): boolean {
  return spawnSync('readlink', [link]).stdout.toString().trim() === path.resolve(project);
}

function judge(faults: string[], what: string) {
  console.log(`${what}: ${faults.length === 0 ? 'all is well' : faults.join('\n')}`);
  if (faults.length > 0) process.exit(1);
}
