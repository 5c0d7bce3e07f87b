import { z } from 'astro/zod';
import { codePattern } from './code.ts';
import { sourceKey, topicKey } from './content-keys.ts';
import { pastDay } from './day.ts';
import { period } from './freshness.ts';

/** A change that readers who know the article should hear of. */
const change = z.strictObject({
  /** The day of the change. */
  on: pastDay,

  /** One sentence: what is different now, for someone who read the article before. */
  what: z.string().min(20).max(180),
});

/** The frontmatter that differs by language. A translation has only this; the rest is that of the English article. */
const translated = {
  /** The reader’s task or worry in the reader’s words. Becomes the `<h1>`, the link text and the search title. */
  title: z.string().min(1).max(70),

  /** One sentence that already answers. Shown under links, in search results and by search engines. */
  summary: z.string().min(20).max(180),

  /** Other words readers type for the same thing, in lower case. Searched, never shown. */
  aliases: z.array(z.string().min(2)).default([]),

  /** The day on which every statement was last compared with the copies of its sources. Shown to readers. */
  checked: pastDay,

  /** How long it holds from that day, if not as long as other articles of its language. */
  holds: period.optional(),

  /** Its last change, told in the feed of its language. Without one, the feed tells the summary, on the day of `checked`. */
  changed: change.optional(),
};

/** What a writer may say about an English article. Unknown keys fail the build, so a typo cannot ship. */
export const articleSchema = z.strictObject({
  ...translated,

  /** Its topic: a key of `content/topics.yaml`. */
  topic: topicKey,

  /** Where it is listed in its topic, lowest first; articles with the same number are listed by title. */
  order: z.int().positive().default(100),

  /**
   * The permanent short code of the article, said on the phone and used by `/go/<code>`. Never changed, never reused. A new article
   * has none until `npm run publish-links` gives it one; the content check asks for that.
   */
  code: z.string().regex(codePattern, 'expected four or five of 2345679ACDEFHJKMNPQRTWXY, such as 7F3Q').optional(),

  /** Where its facts come from: keys of `content/sources.yaml`. */
  sources: z.array(sourceKey).min(1),

  /** File names of the articles a reader may need next, most useful first. */
  related: z.array(z.string()).default([]),

  /**
   * Whom the article sends readers to who still need help: the organization, or the organization and then Persona’s privacy team;
   * nobody where the readers are support agents themselves.
   */
  contact: z.enum(['organization', 'persona-privacy', 'nobody']).default('organization'),

  /**
   * Where an article that `npm run import` brought over came from. Until it is revised, what only its wording is wrong in does not stop
   * the build: it was not written by our rules.
   */
  imported: z
    .strictObject({
      /** Its path in what was imported, by which the next import knows it. */
      from: z.string().min(1),

      /** Stands for its text as the import made it, so that the next one sees what was changed by hand. */
      made: z.string(),

      /** The paths that it stood at before. They lead on here once it is published, if this site has the same host. */
      addresses: z.array(z.string().startsWith('/')).default([]),

      /** By an id that links to it may have, the id where that place is now; nothing for the start. They lead on once it is published. */
      ids: z.record(z.string(), z.string()).default({}),

      /** The day on which somebody had made it ours. From then on it is held to all that our own articles are. */
      revised: pastDay.optional(),
    })
    .optional(),

  /** Drafts appear in `npm run dev` and nowhere else. */
  draft: z.boolean().default(false),
});

/** What a translator may say. Topic, code, sources and related articles are those of the English article of the same file name. */
export const translationSchema = z.strictObject(translated);

/** The frontmatter of an English article as it is read: defaults filled in, days as dates. */
export type ArticleFrontmatter = z.infer<typeof articleSchema>;

/** The frontmatter of a translation as it is read. */
export type TranslationFrontmatter = z.infer<typeof translationSchema>;
