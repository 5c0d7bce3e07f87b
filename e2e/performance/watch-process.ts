import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

/** A process at a moment. */
interface Reading {
  id: number;
  parent: number;
  command: string;

  /** Processor time since it began, in seconds. */
  cpu: number;

  /** Memory, in MB. */
  memory: number;
}

/** The processes of a command at a moment, in milliseconds of the clock. */
export interface Sample {
  time: number;
  readings: readonly Reading[];
}

/** Between two looks. A process that lived shorter is not seen. */
const interval = 50;

// What Linux counts in: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
const [ticks, page] = [100, 4096];

/** Runs a script of Node, and looks at it and the processes that it starts until it ends. Throws when it fails. Linux only. */
export async function watchProcess(
  script: string,
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Sample[]> {
  const child = spawn(process.execPath, [script], { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const samples: Sample[] = [];
  while (child.exitCode === null && child.signalCode === null) {
    samples.push({ time: Date.now(), readings: readTree(child.pid ?? 0) });
    await Promise.race([ended, setTimeout(interval)]);
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}; expected that it ends well.`);
  samples.push({ time: Date.now(), readings: [] });
  return samples;
}

/** A process and all that it started, itself or by another. */
function readTree(root: number): Reading[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(read);
  const tree = all.filter(({ id }) => id === root);
  // The list grows while it is gone through.
  for (const { id } of tree) tree.push(...all.filter(({ parent }) => parent === id));
  return tree;
}

function read(name: string): Reading[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    // The second field, in parentheses, may hold anything.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const at = (field: number) => fields[field - 3] ?? 0;
    return [
      {
        id: Number(name),
        parent: at(4),
        command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' '),
        cpu: (at(14) + at(15)) / ticks,
        memory: (at(24) * page) / 1e6,
      },
    ];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
