import path from 'node:path';
import { z } from 'astro/zod';
import { localeKeys } from '../../i18n/locales.ts';
import { organizationFile } from '../../schemas/content-files.ts';
import { aliasesSchema } from '../../schemas/aliases.ts';
import { factSchema } from '../../schemas/fact.ts';
import { fixNumbersSchema, fixSchema, fixTextsSchema } from '../../schemas/fix.ts';
import { freshnessSchema } from '../../schemas/freshness.ts';
import { ledgerSchema } from '../../schemas/ledger.ts';
import { officialAddressSchema, useTextsSchema } from '../../schemas/official-address.ts';
import { organizationSchema } from '../../schemas/organization.ts';
import { replySchema } from '../../schemas/reply.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { synonymsSchema } from '../../schemas/synonyms.ts';
import { termsSchema } from '../../schemas/term.ts';
import { topicSchema, topicTextsSchema } from '../../schemas/topic.ts';
import { translatedSchema } from '../../schemas/translated.ts';
import { warningSignsSchema } from '../../schemas/warning-signs.ts';
import { recordFile } from '../../translation/record.ts';
import type { Problem } from '../report.ts';
import { explainSchema } from './explain-schema.ts';
import { judgeLedger } from './codes-and-ids.ts';
import { fixNumbersFile, freshnessFile, linksFile, type Content } from './parse-content.ts';
import { fixesFile } from './parse-fixes.ts';

const entriesOf = (entry: z.ZodType) => z.record(z.string(), entry);

// A file without an entry says nothing, and that is allowed.
const organization = organizationSchema.nullable();

const schemas: Record<string, z.ZodType> = {
  'content/topics.yaml': entriesOf(topicSchema),
  'content/facts.yaml': entriesOf(factSchema),
  'content/sources.yaml': entriesOf(sourceSchema),
  [freshnessFile]: freshnessSchema,
  [fixesFile]: entriesOf(fixSchema),
  [fixNumbersFile]: fixNumbersSchema,
  'content/official-addresses.yaml': entriesOf(officialAddressSchema),
  'content/organization.example.yaml': organization,
  [organizationFile]: organization,
  [linksFile]: ledgerSchema,
  ...Object.fromEntries(
    localeKeys.flatMap((locale): Array<[file: string, schema: z.ZodType]> => [
      [`content/terms/${locale}.yaml`, termsSchema],
      [`content/synonyms/${locale}.yaml`, synonymsSchema],
      [`content/aliases/${locale}.yaml`, aliasesSchema.nullable()],
      [recordFile(locale), translatedSchema.nullable()],
      [`content/replies/${locale}.yaml`, replySchema],
      [`content/warning-signs/${locale}.yaml`, warningSignsSchema],
    ]),
  ),
};

/** The schema of what other languages say of a file: it follows the English texts. There is none while those are wrong. */
const textsOf =
  <Entry>(file: string, entry: z.ZodType<Entry>, schemaOf: (english: Record<string, Entry>) => z.ZodType) =>
  ({ yaml }: Content): z.ZodType | undefined => {
    const { data } = z.record(z.string(), entry).safeParse(yaml.get(file)?.data);
    return data && schemaOf(data);
  };

const textsIn: Record<string, (content: Content) => z.ZodType | undefined> = {
  'content/topics': textsOf('content/topics.yaml', topicSchema, topicTextsSchema),
  'content/fixes': textsOf(fixesFile, fixSchema, fixTextsSchema),
  'content/official-addresses': textsOf('content/official-addresses.yaml', officialAddressSchema, useTextsSchema),
};

/** Each YAML file says what its schema in `src/schemas/` asks for. */
export function* yamlFiles(content: Content): Generator<Problem> {
  for (const source of content.yaml.values()) {
    const schema = schemas[source.file] ?? textsIn[path.posix.dirname(source.file)]?.(content);
    // A ledger that has lost something, or is empty before anything was published, is told by the rule `readable`.
    if (source.file === linksFile && (source.data === null || judgeLedger(content))) continue;
    if (schema) yield* explainSchema(schema, source);
  }
}
