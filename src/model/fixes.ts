import type { Locale } from '../i18n/locales.ts';
import type { FixData, FixTexts } from '../schemas/fix.ts';
import { listArticles, type Article } from './articles.ts';
import { listEntries, readTexts } from './entries.ts';
import { followHref } from './links.ts';
import { readSentences, wordsOfParts, type SentencePart } from './sentences.ts';
import { articleUrl } from './urls.ts';

/** What a person may answer, and the key of the node that it leads to. */
export interface FixAnswer {
  says: string;
  leads: string;

  /** A heading over this answer and those that follow. */
  group?: string | undefined;
}

interface Node {
  /** Its key, the same in every language, and the last part of its address. */
  id: string;

  /** The question, or the answer in a few words. No other node has it. */
  title: string;

  /** Its number, for ever. Only in `npm run dev` a new node has none yet. */
  number: number | undefined;

  /** The keys that it had before. */
  formerly: string[];

  /** What a person may answer; nothing at an outcome. */
  answers: FixAnswer[];
}

/** A question of the tree. */
export interface FixQuestion extends Node {
  kind: 'question';
  hint: SentencePart[] | undefined;
}

/** An article that an outcome leads on to, or a place in it. */
export interface FixReading extends Pick<Article, 'title' | 'language' | 'titleLanguage' | 'slug'> {
  url: string;
}

/** What to do: where the tree ends. */
export interface FixOutcome extends Node {
  kind: 'outcome';
  steps: SentencePart[][];

  /** The article that says more. */
  read: FixReading;
  also: FixReading[];

  /** What to say to whoever can help, where only they can. */
  ask: string | undefined;

  /** Whom to ask. */
  contact: 'organization' | 'persona-privacy';
}

/** A node of the tree in one language. */
export type FixNode = FixQuestion | FixOutcome;

/** The whole tree in one language, by key. */
export type FixNodes = Readonly<Record<string, FixNode>>;

const memoized = new Map<Locale, Promise<FixNodes>>();

/** The tree of `content/fixes.yaml` in one language. Memoized, because each of its pages needs all of it; not so in `astro dev`. */
export function readFixes(locale: Locale): Promise<FixNodes> {
  if (import.meta.env.DEV) return gather(locale);
  let nodes = memoized.get(locale);
  if (!nodes) memoized.set(locale, (nodes = gather(locale)));
  return nodes;
}

async function gather(locale: Locale): Promise<FixNodes> {
  const [entries, texts, numbered, articles] = await Promise.all([
    listEntries('fixes'),
    readTexts('fixTexts', locale),
    listEntries('fixNumbers'),
    listArticles(locale),
  ]);
  const numbers: Readonly<Record<string, number>> = numbered[0]?.data ?? {};
  const nodes = entries.map(async ({ id, data: english }): Promise<[string, FixNode]> => {
    const data = translate(english, texts[id]);
    const node = { id, number: numbers[id], formerly: data.formerly ?? [], answers: [] };
    if ('question' in data) {
      const hint = data.hint === undefined ? undefined : await readSentences(data.hint, locale);
      return [id, { ...node, kind: 'question', title: data.question, hint, answers: data.answers }];
    }
    const [steps, read, also, ask] = await Promise.all([
      Promise.all(data.steps.map((step) => readSentences(step, locale))),
      findReading(data.read, articles, locale),
      Promise.all((data.also ?? []).map((href) => findReading(href, articles, locale))),
      data.ask && readSentences(data.ask, locale),
    ]);
    return [
      id,
      {
        ...node,
        kind: 'outcome',
        title: data.outcome,
        steps,
        read,
        also,
        ask: ask && wordsOfParts(ask),
        contact: data.whom,
      },
    ];
  });
  return Object.fromEntries(await Promise.all(nodes));
}

/** A node in another language, which has each of its texts. Only in `npm run dev`, where one may be new, the English ones stand for it. */
function translate(node: FixData, texts: FixTexts | undefined): FixData {
  if ('outcome' in node) return { ...node, ...texts };
  const answers = texts && 'answers' in texts ? texts.answers : {};
  return { ...node, ...texts, answers: node.answers.map((answer) => ({ ...answer, ...answers[answer.leads] })) };
}

/** The article at an address as writers spell it, wherever it is now. Throws when there is none: the content check says so before. */
async function findReading(href: string, articles: readonly Article[], locale: Locale): Promise<FixReading> {
  const [, slug, id] = /^\/articles\/([^/]+)\/(?:#(.+))?$/.exec(await followHref(href)) ?? [];
  const article = articles.find((candidate) => candidate.slug === slug);
  if (!article) throw new Error(`content/fixes.yaml leads to ${href}, where there is no article.`);
  return {
    slug: article.slug,
    title: article.title,
    language: article.language,
    titleLanguage: article.titleLanguage,
    url: articleUrl(locale, article.slug, id),
  };
}
