import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** How long something took, in seconds. */
export interface Spent {
  wall: number;

  /** Of all cores together and of every program that it started: on a busy machine the fairer figure. */
  processor: number;
}

/** Runs a command in a folder of its own, and says what it took. Throws with what it printed when it fails. */
export function timeCommand(command: readonly string[], folder: string): Spent {
  // Node does not say what its children took; a shell does.
  const script = '"$@" >bench.log 2>&1; code=$?; times; exit $code';
  // What chooses another site of ours, and tells others that somebody builds, is not handed on.
  const own = { ORGANIZATION: undefined, SITE_URL: undefined, BASE_PATH: undefined, OUT_DIR: undefined };
  const env = { ...process.env, ...own, ASTRO_TELEMETRY_DISABLED: '1' };
  const began = performance.now();
  const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', ...command], { cwd: folder, env, encoding: 'utf8' });
  const wall = (performance.now() - began) / 1000;
  if (status !== 0) {
    throw new Error(
      `“${command.join(' ')}” failed in ${folder}:\n${readFileSync(path.join(folder, 'bench.log'), 'utf8')}`,
    );
  }
  // The second line is about the children, in user and in system time: “0m9.123s 0m1.2s”.
  const times = stdout.split('\n')[1]?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
  const processor = [...times].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
  return { wall, processor };
}
