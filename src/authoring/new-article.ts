/**
 * Begins an article: `npm run new-article`. Asks for what was not typed, writes a draft with every key explained, and shows it in the
 * browser. Nothing that is there is overwritten.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readCommand } from '../checks/read-command.ts';
import { articleUrl } from '../model/urls.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { askForArticle } from './ask-for-article.ts';
import { astroCommand, quietly } from './astro-command.ts';
import { readContentFiles } from './content-files.ts';
import { judgeWish, startArticle, type Wish } from './start-article.ts';

const { values } = readCommand({
  name: 'new-article',
  does: 'Begins an article: asks for what was not typed, writes content/articles/en/<slug>.mdx as a draft with every key explained, and shows it in the browser. Without a terminal, nothing is asked and nothing shown.',
  options: {
    title: { type: 'string', says: '<words> the reader’s task or worry in the reader’s words, at most 70 characters' },
    summary: { type: 'string', says: '<words> one sentence that already answers; may be written later' },
    topic: { type: 'string', says: '<key> a key of content/topics.yaml' },
    sources: { type: 'string', says: '<keys> keys of content/sources.yaml, with commas' },
    slug: { type: 'string', says: '<name> of the file and of the address, for ever; from the title without it' },
    order: { type: 'string', says: '<number> its place in the topic; after the last without it' },
    'no-dev': { type: 'boolean', default: false, says: 'only writes the file' },
  },
  examples: [
    'npm run new-article',
    'npm run new-article -- --title "The QR code does not open" --topic fix --sources persona-handoff,persona-camera',
  ],
});

const isInTerminal = process.stdin.isTTY && process.stdout.isTTY;
const files = readContentFiles();
const given: Wish = values;
const early = [...judgeWish(given, files)].filter((problem) => !isInTerminal || !/ is missing;/.test(problem));
if (early.length > 0) refuse(early);

const wish = isInTerminal ? await ask() : given;
const problems = [...judgeWish(wish, files)];
if (problems.length > 0) refuse(problems);

const { slug, file, text } = startArticle(wish, files, { today: new Date().toISOString().slice(0, 10) });
mkdirSync(path.dirname(file), { recursive: true });
// A file that came between is not overwritten.
writeFileSync(file, text, { flag: 'wx' });
const address = articleUrl(defaultLocale, slug);
console.log(`Wrote ${file}. Open it in your editor, and write where it says TODO.`);
console.log('It is a draft: only “npm run dev” shows it. docs/writing.md says how we write.');

const running = isInTerminal && !values['no-dev'] ? findRunning() : undefined;
if (running !== undefined) {
  console.log(`“npm run dev” runs already, and shows it: ${new URL(address, running).href}`);
} else if (!isInTerminal || values['no-dev']) {
  console.log(`To see it while you write: npm run dev -- --open ${address}`);
} else {
  console.log(
    `Your browser opens it, at ${address} below the address that follows. It changes when you save. Ctrl+C ends it.\n`,
  );
  spawnSync(process.execPath, [astroCommand, 'dev', '--open', address], { stdio: 'inherit', env: quietly });
}

/** The address of the server for writers that runs in this folder, of which there is one at most. */
function findRunning(): string | undefined {
  const { stdout } = spawnSync(process.execPath, [astroCommand, 'dev', 'status'], { encoding: 'utf8', env: quietly });
  return /https?:\/\/[^\s\u001B]+/.exec(stdout)?.[0];
}

async function ask(): Promise<Wish> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const leave = () => {
    console.log('\nNothing was written.');
    process.exit(1);
  };
  // Ctrl+C, and Ctrl+D.
  terminal.on('SIGINT', leave).on('close', leave);
  // What is typed or pasted before its question is asked is an answer too, which `question` of readline would lose.
  const lines: string[] = [];
  let take = (line: string) => void lines.push(line);
  terminal.on('line', (line) => {
    take(line);
  });
  const answer = await askForArticle(given, files, {
    ask: (question) => {
      terminal.setPrompt(question);
      terminal.prompt();
      const line = lines.shift();
      if (line !== undefined) return Promise.resolve(line);
      return new Promise((resolve) => {
        take = (next) => {
          take = (later) => void lines.push(later);
          resolve(next);
        };
      });
    },
    say: (words) => {
      console.log(words);
    },
  });
  terminal.off('close', leave).close();
  return answer;
}

function refuse(found: readonly string[]): never {
  console.error(`${found.join('\n')}\nNothing was written. What it takes: npm run new-article -- --help`);
  process.exit(1);
}
