import { z } from 'astro/zod';
import { localeKeys } from '../i18n/locales.ts';
import { codeLetters, codePattern } from './code.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** A place by the permanent code of its article: `7F3Q#get-a-new-link`, or `7F3Q` for the start of the article. */
const place = z.string().regex(new RegExp(`^[${codeLetters}]{4,5}(?:#[a-z0-9-]+)?$`), 'expected a code, or code#id');

/** What is remembered of one article for ever. */
export const publishedArticleSchema = z.strictObject({
  /** Its file name; of a retired one, the last. */
  article: slug,

  /** The file names it had before. Their addresses lead to it. */
  formerly: z.array(slug).optional(),

  /** Further codes that it was given once. Their links lead to it as those of its own code do. */
  otherCodes: z.array(z.string().regex(codePattern, 'expected a code')).optional(),

  /** Every id ever published on its page. */
  places: z.array(z.string()),

  /** Those that stand elsewhere now, each with the place it leads to. Never a place that has moved itself. */
  moved: z.record(z.string(), place).optional(),

  /** It is no longer kept: its last title in each language, and the codes of the articles to read in its place. */
  retired: z
    .strictObject({
      titles: z.partialRecord(z.enum(localeKeys), z.string().min(1)),
      instead: z.array(z.string().regex(codePattern, 'expected the code of an article')),
    })
    .optional(),
});

/** `content/links.json`: every link that was ever published, by the permanent code of the article. */
export const ledgerSchema = z.record(z.string().regex(codePattern, 'expected a code'), publishedArticleSchema);

/** What is remembered of one article for ever. */
export type PublishedArticle = z.infer<typeof publishedArticleSchema>;

/** Every link that was ever published, by the permanent code of the article. */
export type Ledger = z.infer<typeof ledgerSchema>;
