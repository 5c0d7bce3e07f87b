/** Runs the content check in `npm run dev`: at the start and on each save, in the terminal and over the page. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { formatReport, type Problem } from '../checks/report.ts';
import { organizationFile } from '../schemas/content-files.ts';
import { describeForOverlay, type OverlayMessage } from './describe-for-overlay.ts';

/** What Vite sends to the pages: a message with a type, or the name of a custom event, whose data follows. */
type Message = { type: string } | string;

/** The files and folders that the check reads: content, the parts and schemas for writers, and the rules themselves. */
const checked = ['content', organizationFile, 'src/mdx', 'src/schemas', 'src/checks'].map((name) => path.resolve(name));

const isChecked = (file: string) => checked.some((name) => file === name || file.startsWith(name + path.sep));

/**
 * Runs `npm run check:content` beside the development server, and shows its problems over every page until they are mended. Problems
 * that `npm run publish-links` solves are left out, because it is run when the writing is done; so are warnings.
 */
export const checkWhileWriting = (): AstroIntegration => ({
  name: 'verification-help:check-while-writing',
  hooks: { 'astro:server:setup': watchContent },
});

function watchContent({ server, refreshContent, logger }: HookParameters<'astro:server:setup'>): void {
  const { ws, watcher } = server;
  const send: (message: Message, data?: unknown) => void = ws.send.bind<typeof ws.send>(ws);
  let overlay: OverlayMessage | undefined;
  let running: Promise<void> | undefined;
  let isStale = false;
  let saves = 0;

  watcher.add(path.resolve(organizationFile));
  watcher.on('all', (_event, file) => {
    if (!isChecked(path.resolve(file))) return;
    saves += 1;
    check();
  });
  server.httpServer?.once('listening', check);

  // A page that is opened while there are problems has missed the message.
  ws.on('connection', (socket) => {
    whenChecked(() => overlay && socket.send(JSON.stringify(overlay)));
  });

  // Astro reports the same faults by lines of compiled code, so ours replaces its message. And any update closes the overlay: it is sent again.
  ws.send = (message: Message, data?: unknown) => {
    const type = typeof message === 'string' ? message : message.type;
    if (type === 'error') return whenChecked(() => send(overlay ?? message));
    send(message, data);
    if (type === 'update' && overlay) send(overlay);
  };

  function whenChecked(act: () => void): void {
    void (running ?? Promise.resolve()).then(act);
  }

  /** Checks now, and once more when something is saved meanwhile. */
  function check(): void {
    isStale = true;
    running ??= checkUntilFresh().finally(() => (running = undefined));
  }

  async function checkUntilFresh(): Promise<void> {
    while (isStale) {
      isStale = false;
      const problems = await listProblems();
      if (!isStale) await show(problems.filter(({ isForPublishing, isWarning }) => !isForPublishing && !isWarning));
    }
  }

  async function show(problems: readonly Problem[]): Promise<void> {
    const last = overlay;
    overlay = describeForOverlay(problems, server.config.root);
    if (overlay?.err.message === last?.err.message) return;
    if (overlay) {
      logger.error(`The content is not as it should be.\n\n${formatReport(problems)}\n`);
      send(overlay);
    }
    // Astro may be able to read now what it skipped before.
    if (last) await readAnew();
    if (overlay) return;
    logger.info('The content is as it should be again.');
    send({ type: 'full-reload' });
  }

  /** Has Astro read all content. It does not hear of a file that is added meanwhile, so it reads until none was saved. */
  async function readAnew(): Promise<void> {
    let before: number;
    do {
      before = saves;
      await refreshContent?.({});
    } while (saves !== before);
  }
}

/** Runs in a process of its own, which reads schemas and rules as they are now, while the server keeps answering. */
function listProblems(): Promise<Problem[]> {
  const script = 'src/checks/check-content.ts';
  // A writer waits for the answer, and cached code starts sooner.
  const env = { ...process.env, NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/content-check') };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, '--json'], { env, maxBuffer: Infinity }, (error, found, trouble) => {
      if (error) resolve([{ file: script, message: `ended without an answer:\n${trouble || error.message}` }]);
      else resolve(JSON.parse(found) as Problem[]);
    });
  });
}
