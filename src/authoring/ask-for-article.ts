import type { ContentFiles } from './content-files.ts';
import { judgeWish, listChoices, slugOf, splitKeys, type Choice, type Wish } from './start-article.ts';

/** How a writer is asked: a question gets an answer, and something is said. */
export interface Dialogue {
  ask: (question: string) => Promise<string>;
  say: (text: string) => void;
}

/** So many choices are shown at a time. */
const mostShown = 15;

/**
 * Asks for what a wish leaves open, each until the answer is right, and tells what there is to choose from. What was given is not asked
 * for again.
 */
export async function askForArticle(given: Wish, files: ContentFiles, { ask, say }: Dialogue): Promise<Wish> {
  const choices = listChoices(files);
  const wish = { ...given };

  wish.title ??= await askUntilRight('title', 'Title, the reader’s task or worry in the reader’s words: ');
  wish.summary ??= await askUntilRight('summary', 'Summary, one sentence that already answers (Enter: later): ');
  const proposed = slugOf(wish);
  wish.slug ??= await askUntilRight('slug', `Name of the file, and of its address for ever (Enter: ${proposed}): `);
  if (wish.topic === undefined) {
    say(list(choices.topics));
    wish.topic = await askUntilRight('topic', 'Topic, its number or key: ', (answer) => keyOf(answer, choices.topics));
  }
  wish.sources ??= await askForSources();
  return wish;

  async function askUntilRight(
    name: keyof Wish,
    question: string,
    read = (answer: string) => answer,
  ): Promise<string | undefined> {
    for (;;) {
      const answer = read((await ask(question)).trim());
      const value = answer === '' && (name === 'slug' || name === 'summary') ? undefined : answer;
      const [problem] = [...judgeWish({ ...wish, [name]: value }, files)].filter((each) =>
        each.startsWith(`--${name} `),
      );
      if (problem === undefined) return value;
      say(problem.replace(`--${name} `, 'It ').replace(/; expected --.*/, '; expected an answer.'));
    }
  }

  /** There are too many to show, so words find some. */
  async function askForSources(): Promise<string> {
    const chosen = new Set<string>();
    let shown: Choice[] = [];
    say(`Sources: ${String(choices.sources.length)} are in content/sources.yaml.`);
    for (;;) {
      const done = chosen.size > 0 ? `, or Enter for ${[...chosen].join(', ')} alone` : '';
      const answer = (await ask(`Numbers or keys with commas, or words to find some${done}: `)).trim();
      if (answer === '' && chosen.size > 0) return [...chosen].join(',');
      const keys = splitKeys(answer).map((each) => keyOf(each, shown));
      const isChoice = keys.length > 0 && keys.every((key) => choices.sources.some((source) => source.key === key));
      if (isChoice) {
        for (const key of keys) chosen.add(key);
        continue;
      }
      shown = findChoices(answer, choices.sources);
      say(
        shown.length === 0
          ? `No source has “${answer}”; expected words of its title or publisher. New ones are written into content/sources.yaml first.`
          : list(shown.slice(0, mostShown)),
      );
      if (shown.length > mostShown) say(`  and ${String(shown.length - mostShown)} more; say more words to find them.`);
    }
  }
}

const list = (choices: readonly Choice[]) =>
  choices.map(({ key, label }, index) => `  ${String(index + 1).padStart(2)}  ${key} — ${label}`).join('\n');

/** The key of the choice with this number; else what was typed. */
const keyOf = (answer: string, choices: readonly Choice[]) => choices[Number(answer) - 1]?.key ?? answer;

/** Those that have every word. */
const findChoices = (answer: string, choices: readonly Choice[]) =>
  choices.filter(({ key, label }) =>
    answer
      .toLowerCase()
      .split(/[\s,]+/)
      .every((word) => `${key} ${label}`.toLowerCase().includes(word)),
  );
