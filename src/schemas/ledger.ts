import { z } from 'astro/zod';
import { localeKeys } from '../i18n/locales.ts';
import { codeLetters, codePattern } from './code.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** A place by the permanent code of its article: `7F3Q#get-a-new-link`, or `7F3Q` for the start of the article. */
const place = z.string().regex(new RegExp(`^[${codeLetters}]{4,5}(?:#[a-z0-9-]+)?$`), 'expected a code, or code#id');

/** What the ledger records of one article for ever. */
export const publishedArticleSchema = z.strictObject({
  /** Its slug; of a retired article, its last one. */
  article: slug,

  /** The slugs that it had before. Their addresses lead to it. */
  formerly: z.array(slug).optional(),

  /** The paths that it stood at in another help center, before it was brought over. On the same host they lead to it. */
  addresses: z.array(z.string().startsWith('/')).optional(),

  /** Further codes that it once had. Their short links lead to it too. */
  otherCodes: z.array(z.string().regex(codePattern, 'expected a code')).optional(),

  /** Every id ever published on its page. */
  places: z.array(z.string()),

  /** By an id whose text has another id or article now, the place where it is. That place has never moved itself. */
  moved: z.record(z.string(), place).optional(),

  /** Set when it is retired: its last title in each language, and the codes of the articles to read instead. */
  retired: z
    .strictObject({
      titles: z.partialRecord(z.enum(localeKeys), z.string().min(1)),
      instead: z.array(z.string().regex(codePattern, 'expected the code of an article')),
    })
    .optional(),
});

/** `content/links.json`: every link that was ever published, by the permanent code of the article. */
export const ledgerSchema = z.record(z.string().regex(codePattern, 'expected a code'), publishedArticleSchema);

/** The entry of one article in the ledger. */
export type PublishedArticle = z.infer<typeof publishedArticleSchema>;

/** Every link that was ever published, by the permanent code of the article. */
export type Ledger = z.infer<typeof ledgerSchema>;
