/** Loaded before a program, ends it when the program that started it has ended: what is built for nobody must not go on writing. */
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

// The other end of the pipe closes however the parent ended. In other threads standard input is not that pipe.
if (isMainThread) {
  process.stdin.on('end', () => process.kill(process.pid, 'SIGKILL')).resume();
  // Waiting for it keeps no program from ending by itself.
  (process.stdin as unknown as { unref(): void }).unref();
}
