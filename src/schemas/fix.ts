import { z } from 'astro/zod';
import { textsOfEach } from './texts-of-each.ts';

/** Words that stand alone, as a title or a link, without any markup. */
const words = (most: number) => z.string().min(2).max(most);

/** Each text of the tree, the same in every language. */
const texts = {
  question: words(90),
  says: words(90),
  group: words(40),
  outcome: words(90),

  /**
   * A sentence or two. They are written as those of an article are: bold, italics, `code` and links, with `<Fact>`, `<HelpDesk>` and
   * `<Stated>`.
   */
  sentences: z.string().min(10).max(400),
  ask: z.string().min(20).max(600),
};

/** The address of an article or of a place in it, as articles write it: `/articles/link-expired/#get-a-new-link`. */
const place = z
  .string()
  .regex(
    /^\/articles\/[a-z0-9-]+\/(?:#[a-z0-9-]+)?$/,
    'expected the address of an article, such as /articles/link-expired/#get-a-new-link',
  );

/** What a person may answer, and the question or the outcome that it leads to. */
const answer = z.strictObject({
  /** What the person sees or says, in their own words: “It says Session expired”. */
  says: texts.says,

  /** The key of the node that comes next. Each node is led to by one answer only, so that its address tells the whole way to it. */
  leads: z.string(),

  /** A heading over this answer and those that follow, where a question has many. */
  group: texts.group.optional(),
});

/** The addresses that a node had before. They go on to lead to it. */
const formerly = z.array(z.string()).min(1).optional();

/** A question: a node with answers. */
const question = z.strictObject({
  /** The question itself, which no other node has. It becomes the `<h1>`. */
  question: texts.question,

  /** What helps to answer it. */
  hint: texts.sentences.optional(),

  /** At least two, the likeliest first. “None of these” is added on the page. */
  answers: z.array(answer).min(2),
  formerly,
});

/** An outcome: a node with what to do. */
const outcome = z.strictObject({
  /** The answer in a few words, which no other node has. It becomes the `<h1>`. */
  outcome: texts.outcome,

  /** The steps that matter, in order. */
  steps: z.array(texts.sentences).min(1).max(6),

  /** The article that says more, or the place in it. */
  read: place,

  /** Further articles that may be needed. */
  also: z.array(place).min(1).optional(),

  /** What to say to whoever can help, to be copied, where only they can. Gaps for the person to fill are written “…”. */
  ask: texts.ask.optional(),

  /** Whom to ask: the organization, or the organization and then Persona’s privacy team. */
  whom: z.enum(['organization', 'persona-privacy']).default('organization'),
  formerly,
});

/**
 * A node of the tree that finds a fix, `content/fixes.yaml`, with its texts in English: a question or an outcome. Its key is part of its
 * address, the same in every language and for ever.
 */
export const fixSchema = z.union([question, outcome]);

/** The number of each node that was ever published, by its key: `content/fix-numbers.json`. None is given twice. */
export const fixNumbersSchema = z.record(z.string(), z.int().positive());

/** A node of the tree as it is read. */
export type FixData = z.infer<typeof fixSchema>;

/** A text that a language has where English has it, and nowhere else. */
const asInEnglish = <Text>(english: unknown, name: string, text: Text) =>
  english === undefined ? {} : { [name]: text };

/**
 * The texts of the tree in another language, `content/fixes/<locale>.yaml`: all that the English tree has, under the same keys. An answer
 * has the key of the node that it leads to, which no other answer has.
 */
export const fixTextsSchema = (tree: Readonly<Record<string, FixData>>) => textsOfEach(tree, textsOf);

const textsOf = (node: FixData): z.ZodType<FixTexts> =>
  'question' in node
    ? z.strictObject({
        question: texts.question,
        ...asInEnglish(node.hint, 'hint', texts.sentences),
        answers: z.strictObject(
          Object.fromEntries(
            node.answers.map(({ leads, group }) => [
              leads,
              z.strictObject({ ...asInEnglish(group, 'group', texts.group), says: texts.says }),
            ]),
          ),
        ),
      })
    : z.strictObject({
        outcome: texts.outcome,
        steps: z
          .array(texts.sentences)
          .refine(
            ({ length }) => length === node.steps.length,
            `expected ${node.steps.length} entries, as in content/fixes.yaml`,
          ),
        ...asInEnglish(node.ask, 'ask', texts.ask),
      });

/** The texts of a node in another language, as they are read. */
export type FixTexts =
  | { question: string; hint?: string; answers: Record<string, { group?: string; says: string }> }
  | { outcome: string; steps: string[]; ask?: string };
