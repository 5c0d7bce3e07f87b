import { z } from 'astro/zod';
import { localeKeys, type Locale } from '../i18n/locales.ts';

/**
 * A text in every language of the site, none left out. It is written as the sentences of an article are: bold, italics, `code` and links,
 * with `<Fact>`, `<HelpDesk>` and `<Stated>`.
 */
const inAllLanguages = <Text extends z.ZodType>(text: Text) =>
  z.strictObject(Object.fromEntries(localeKeys.map((locale) => [locale, text])) as Record<Locale, Text>);

/** Words that stand alone, as a title or a link, without any markup. */
const words = (most: number) => inAllLanguages(z.string().min(2).max(most));

/** A sentence or two. */
const sentences = inAllLanguages(z.string().min(10).max(400));

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
  says: words(90),

  /** The key of the node that comes next. Each node is led to by one answer only, so that its address tells the whole way to it. */
  leads: z.string(),

  /** A heading over this answer and those that follow, where a question has many. */
  group: words(40).optional(),
});

/** The addresses that a node had before. They go on to lead to it. */
const formerly = z.array(z.string()).min(1).optional();

/** A question: a node with answers. */
const question = z.strictObject({
  /** The question itself, which no other node has. It becomes the `<h1>`. */
  question: words(90),

  /** What helps to answer it. */
  hint: sentences.optional(),

  /** At least two, the likeliest first. “None of these” is added on the page. */
  answers: z.array(answer).min(2),
  formerly,
});

/** An outcome: a node with what to do. */
const outcome = z.strictObject({
  /** The answer in a few words, which no other node has. It becomes the `<h1>`. */
  outcome: words(90),

  /** The steps that matter, in order. */
  steps: z.array(sentences).min(1).max(6),

  /** The article that says more, or the place in it. */
  read: place,

  /** Further articles that may be needed. */
  also: z.array(place).min(1).optional(),

  /** What to say to whoever can help, to be copied, where only they can. Gaps for the person to fill are written “…”. */
  ask: inAllLanguages(z.string().min(20).max(600)).optional(),

  /** Whom to ask: the organization, or the organization and then Persona’s privacy team. */
  whom: z.enum(['organization', 'persona-privacy']).default('organization'),
  formerly,
});

/**
 * A node of the tree that finds a fix, `content/fixes.yaml`: a question or an outcome. Its key is part of its address, the same in every
 * language and for ever.
 */
export const fixSchema = z.union([question, outcome]);

/** The number of each node that was ever published, by its key: `content/fix-numbers.json`. None is given twice. */
export const fixNumbersSchema = z.record(z.string(), z.int().positive());

/** A node of the tree as it is read. */
export type FixData = z.infer<typeof fixSchema>;
