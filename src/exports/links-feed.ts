import { z } from 'astro/zod';

const code = z
  .string()
  .describe('The permanent code of the article. It never changes and is never given to another article.');

const link = z
  .url()
  .describe(
    'The permanent short link, to paste into tickets and macros. It survives renamed articles, titles and addresses.',
  );

const former = {
  formerly: z
    .array(z.string())
    .describe(
      'Names at which it once stood: /articles/<name>/. Links to them are led on; new ones should use the short link.',
    ),
  otherCodes: z.array(z.string()).describe('Further codes that it was given once. Their short links lead to it.'),
  movedSections: z
    .record(z.string(), z.string())
    .describe(
      'By the id of a section that once stood here, where it is now: a code, “#” and an id, or a code alone for the start of an article. Links to it are led on.',
    ),
};

const section = z
  .object({
    id: z.string().describe('Its permanent id: the same in every language.'),
    title: z.string().describe('Its heading, as readers see it.'),
    link: z.url().describe('The permanent short link to this section.'),
    url: z.url().describe('Where it stands at the moment.'),
  })
  .describe('A place in an article that a link can lead to.');

const text = z
  .object({
    title: z.string().describe('The title of the article.'),
    summary: z.string().describe('One sentence that already answers; can be pasted above the link.'),
    url: z
      .url()
      .describe('Where it stands at the moment, in this language. Tickets are better served by the short link.'),
    sections: z.array(section).describe('Every section that a link can lead to, in reading order.'),
  })
  .describe('The article in one language.');

const article = z
  .object({
    code,
    link,
    topic: z.string().describe('The key of its topic: its page is /topics/<key>/.'),
    ...former,
    languages: z
      .record(z.string(), text)
      .describe('Its text by language (BCP 47), in those it is written in. The short link finds the reader’s own.'),
  })
  .describe('An article and its links.');

const retired = z
  .object({
    code,
    link,
    titles: z.record(z.string(), z.string()).describe('Its last title by language (BCP 47).'),
    instead: z.array(z.string()).describe('The codes of the articles to send in its place. Empty when there is none.'),
    ...former,
  })
  .describe('An article that is no longer kept. Its links still answer, and say what to read in its place.');

/** What `/agents/links.json` holds. Within a version, fields are added, never taken away or given another meaning. */
export const linksFeedSchema = z
  .object({
    $schema: z.url().describe('Where this description stands.'),
    version: z.literal(1).describe('Within a version, fields are added, never taken away or given another meaning.'),
    site: z.url().describe('The address of the site.'),
    articles: z.array(article).describe('Every article.'),
    retired: z.array(retired).describe('Every article that once was here and is no longer kept.'),
  })
  .describe('Every link of the help center, in every language, for macros and other tools.');

/** The links of the site as other tools read them; all addresses are absolute. */
export type LinksFeed = z.infer<typeof linksFeedSchema>;

/** The JSON Schema of the feed (draft 2020-12), which is published at `address`. It allows unknown fields, which a later build may add. */
export const describeLinksFeed = (address: string): object => ({
  $id: address,
  title: 'Links of the help center',
  ...z.toJSONSchema(linksFeedSchema, { io: 'input' }),
});
