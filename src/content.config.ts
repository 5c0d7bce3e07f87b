import { readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file as readFile, glob as readFolder } from 'astro/loaders';
import { parse } from 'yaml';
import { readEmptyFiles } from './model/empty-files.ts';
import { passOverFaults } from './model/pass-over-faults.ts';
import { organizationFile } from './schemas/content-files.ts';
import { aliasesSchema } from './schemas/aliases.ts';
import { articleSchema, translationSchema } from './schemas/article.ts';
import { publishedArticleSchema } from './schemas/ledger.ts';
import { factSchema } from './schemas/fact.ts';
import { fixNumbersSchema, fixSchema, fixTextsSchema, type FixData } from './schemas/fix.ts';
import { officialAddressSchema, useTextsSchema } from './schemas/official-address.ts';
import { organizationSchema } from './schemas/organization.ts';
import { replySchema } from './schemas/reply.ts';
import { sourceSchema } from './schemas/source.ts';
import { termsSchema } from './schemas/term.ts';
import { topicSchema, topicTextsSchema } from './schemas/topic.ts';
import { translatedSchema } from './schemas/translated.ts';
import { warningSignsSchema } from './schemas/warning-signs.ts';

/** A parser for a YAML file of entries; one that holds only comments has none. */
const parser = (text: string) =>
  (parse(text, { customTags: ['timestamp'] }) ?? {}) as Record<string, Record<string, unknown>>;

const file = (name: string, options = name.endsWith('.yaml') ? { parser } : {}) =>
  passOverFaults(readFile(name, options));
const glob = (...asked: Parameters<typeof readFolder>) => passOverFaults(readEmptyFiles(readFolder(...asked)));

/** The texts of a file in other languages. What they are is read anew with each, because the file may change in `npm run dev`. */
const textsOf = <Entry, Schema>(name: string, schemaOf: (english: Record<string, Entry>) => Schema) => ({
  loader: glob({ base: `content/${name}`, pattern: '*.yaml' }),
  schema: () => schemaOf(parser(readFileSync(`content/${name}.yaml`, 'utf8')) as Record<string, Entry>),
});

/** A parser for a YAML file that is a single entry with this id. */
const wholeFile = (id: string) => (text: string) => ({ [id]: (parse(text) ?? {}) as Record<string, unknown> });

/** The content collections: the files of each, and the schema that they must match. */
export const collections = {
  articles: defineCollection({
    loader: glob({ base: 'content/articles/en', pattern: '*.mdx' }),
    schema: articleSchema,
  }),
  translations: defineCollection({
    loader: glob({ base: 'content/articles', pattern: ['*/*.mdx', '!en/*'] }),
    schema: translationSchema,
  }),
  topics: defineCollection({ loader: file('content/topics.yaml'), schema: topicSchema }),
  topicTexts: defineCollection(textsOf('topics', topicTextsSchema)),
  facts: defineCollection({ loader: file('content/facts.yaml'), schema: factSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
  fixes: defineCollection({ loader: file('content/fixes.yaml'), schema: fixSchema }),
  fixTexts: defineCollection(textsOf<FixData, ReturnType<typeof fixTextsSchema>>('fixes', fixTextsSchema)),
  fixNumbers: defineCollection({
    loader: file('content/fix-numbers.json', { parser: wholeFile('numbers') }),
    schema: fixNumbersSchema,
  }),
  links: defineCollection({ loader: file('content/links.json'), schema: publishedArticleSchema }),
  aliases: defineCollection({ loader: glob({ base: 'content/aliases', pattern: '*.yaml' }), schema: aliasesSchema }),
  translated: defineCollection({
    loader: glob({ base: 'content/translated', pattern: '*.yaml' }),
    schema: translatedSchema,
  }),
  terms: defineCollection({ loader: glob({ base: 'content/terms', pattern: '*.yaml' }), schema: termsSchema }),
  replies: defineCollection({ loader: glob({ base: 'content/replies', pattern: '*.yaml' }), schema: replySchema }),
  officialAddresses: defineCollection({
    loader: file('content/official-addresses.yaml'),
    schema: officialAddressSchema,
  }),
  useTexts: defineCollection(textsOf('official-addresses', useTextsSchema)),
  warningSigns: defineCollection({
    loader: glob({ base: 'content/warning-signs', pattern: '*.yaml' }),
    schema: warningSignsSchema,
  }),
  organization: defineCollection({
    loader: file(organizationFile, { parser: wholeFile('organization') }),
    schema: organizationSchema,
  }),
};
