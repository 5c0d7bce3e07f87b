import { z } from 'astro/zod';
import { articleSchema, translationSchema } from '../../schemas/article.ts';
import { organizationFile } from '../../schemas/content-files.ts';
import { factSchema } from '../../schemas/fact.ts';
import { freshnessSchema, type Freshness } from '../../schemas/freshness.ts';
import { officialAddressSchema } from '../../schemas/official-address.ts';
import { organizationSchema } from '../../schemas/organization.ts';
import { sourceSchema, type SourceData } from '../../schemas/source.ts';
import { freshnessFile, type Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';
import { quote } from './quote.ts';

/** Something that holds until a day. Days are texts such as `2026-11-22`, which sort as days do. */
export interface Dated {
  file: string;
  line: number;

  /** The key of its entry, or the file name of the article. */
  key: string;

  /** What it is: “the fact “link-lifetime””. */
  what: string;

  /** Why it is due then: “was checked on 2026-11-22 and holds 6 months”. */
  why: string;

  /** The day from which it is overdue; undefined where nobody wrote down when it was last looked at. */
  due: string | undefined;

  /** The day from which it is long overdue. */
  late: string | undefined;

  /** Who can change what it says, so that it has to be looked at again. */
  decides: string;

  /** What to do. */
  mend: string;
}

/** What is common to all that has a day of its own. */
interface Subject extends Pick<Dated, 'file' | 'line' | 'key' | 'what' | 'decides' | 'mend'> {
  kind: Exclude<keyof Freshness, 'grace'>;
  holds: string | undefined;

  /** What was done on that day: `checked`, or `read` for the copy of a source. */
  done: 'checked' | 'read';
  day: Date | undefined;

  /** What it was made from, with the day on which that became another. */
  origins: ReadonlyArray<{ what: string; day: Date | undefined }>;
}

const owners = { organization: 'the organization', persona: 'Persona', duo: 'Duo' };

/**
 * All that has a day, and until when it holds. What its schema refuses, or what cannot be read, is left out: other rules report it.
 * Drafts are too, because nobody reads them yet.
 */
export function listDated(content: Content): Dated[] {
  const freshness = readFreshness(content);
  if (!freshness) return [];
  const sources = readEntries(content, 'content/sources.yaml', sourceSchema);
  const subjects = [
    ...listSources(sources),
    ...listFacts(content, sources),
    ...listArticles(content, sources),
    ...listTranslations(content),
  ];
  return [...subjects.map((subject) => dateSubject(subject, freshness)), ...listSecurity(content, freshness)];
}

/** How long each kind holds, by the organization where it states it. Undefined where the file is missing or not as it should be. */
export function readFreshness({ yaml }: Content): Freshness | undefined {
  const own = organizationSchema.nullable().safeParse(yaml.get(organizationFile)?.data).data?.freshness;
  const stated = freshnessSchema.safeParse(yaml.get(freshnessFile)?.data).data;
  return stated && { ...stated, ...Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value)) };
}

/** The day that content was last looked at: the newest one that it names. */
export const newestDay = ({ texts }: Content): string =>
  [...texts]
    .flatMap(([file, text]) => (/\.(?:mdx|yaml)$/.test(file) ? [...text.matchAll(namedDay)] : []))
    .map(([, day = '']) => day)
    .reduce((a, b) => (a > b ? a : b), '');

const namedDay = /\b(?:checked|read|on|revised): (\d{4}-\d\d-\d\d)\b/g;

/** The day a period after another: `2026-08-31` and `6 months` give `2027-02-28`, the last of its month. */
export function addPeriod(day: string, period: string): string {
  const [count = '', unit = ''] = period.replace(/s$/, '').split(' ');
  const date = new Date(day);
  const months = unit === 'month' ? Number(count) : unit === 'year' ? 12 * Number(count) : 0;
  const days = unit === 'day' ? Number(count) : unit === 'week' ? 7 * Number(count) : 0;
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  const dayOfMonth = Math.min(date.getUTCDate(), last);
  return toDay(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, dayOfMonth + days)));
}

/** A day as content writes it: `2026-11-22`. */
export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

function dateSubject({ kind, holds, done, day, origins, ...subject }: Subject, freshness: Freshness): Dated {
  const { file, line, key, what, decides, mend } = subject;
  const told = { file, line, key, what, decides, mend };
  if (!day) return { ...told, why: `has no day on which it was ${done}`, due: undefined, late: undefined };
  const period = holds ?? freshness[kind];
  // What it was made from is another by now, so that it holds no longer.
  const [renewed] = origins
    .flatMap((origin) => (origin.day && origin.day > day ? [{ what: origin.what, day: toDay(origin.day) }] : []))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const ends = addPeriod(toDay(day), period);
  const isRenewed = renewed !== undefined && renewed.day < ends;
  const due = isRenewed ? renewed.day : ends;
  return {
    ...told,
    why: `was ${done} on ${toDay(day)}${isRenewed ? `, before ${renewed.what} on ${renewed.day}` : ` and holds ${period}`}`,
    due,
    late: addPeriod(due, freshness.grace),
  };
}

type Sources = ReturnType<typeof readEntries<SourceData>>;

const listSources = (sources: Sources): Subject[] =>
  [...sources.values()].map(({ key, data, ...place }) => ({
    ...place,
    key,
    kind: 'sources',
    what: `the source “${key}”`,
    holds: data.holds,
    done: 'read',
    day: data.read,
    decides: data.publisher,
    mend: `Read ${placeOf(data)} again, set its “read” to that day, and compare what names it.`,
    origins: [],
  }));

function listFacts(content: Content, sources: Sources): Subject[] {
  const facts = [...readEntries(content, 'content/facts.yaml', factSchema).values()].map(
    ({ data: { decides }, ...entry }) => ({ ...entry, kind: 'facts' as const, word: 'fact', owner: decides }),
  );
  const domains = [...readEntries(content, 'content/official-addresses.yaml', officialAddressSchema).values()].map(
    ({ data: { owner }, ...entry }) => ({ ...entry, kind: 'officialAddresses' as const, word: 'domain', owner }),
  );
  const dated = z.object({ source: z.string(), checked: z.date(), holds: z.string().optional() });
  return [...facts, ...domains].map(({ key, kind, word, owner, ...place }) => {
    const { source: name, checked, holds } = dated.parse(valueOf(content.yaml.get(place.file)?.data, key));
    const source = sources.get(name)?.data;
    return {
      ...place,
      key,
      kind,
      what: `the ${word} “${key}”`,
      holds,
      done: 'checked',
      day: checked,
      decides: owner === 'others' ? (source?.publisher ?? name) : owners[owner],
      mend: `Compare it with ${source ? placeOf(source) : quote(name)}, and set its “checked” to that day.`,
      origins: [{ what: `its source “${name}” was read again`, day: source?.read }],
    };
  });
}

function listArticles({ originals }: Content, sources: Sources): Subject[] {
  return [...originals.values()].flatMap(({ file, slug, frontmatter, isDraft }): Subject[] => {
    const { data } = articleSchema.omit({ code: true }).loose().safeParse(frontmatter.data);
    if (!data || isDraft) return [];
    const publishers = data.sources.flatMap((key) => sources.get(key)?.data.publisher ?? []);
    return [
      {
        file,
        line: frontmatter.lineOf(['checked']),
        key: slug,
        kind: 'articles',
        what: `the article ${quote(data.title)}`,
        holds: data.holds,
        done: 'checked',
        day: data.checked,
        decides: [...new Set(publishers)].join(', '),
        mend: `Compare every statement with its ${data.sources.length} sources, and set its “checked” to that day.`,
        origins: data.sources.map((key) => ({
          what: `its source “${key}” was read again`,
          day: sources.get(key)?.data.read,
        })),
      },
    ];
  });
}

function listTranslations({ articles, originals }: Content): Subject[] {
  return articles.flatMap(({ file, slug, frontmatter, isOriginal }): Subject[] => {
    const { data } = translationSchema.safeParse(frontmatter.data);
    const original = originals.get(slug);
    if (isOriginal || !data || !original || original.isDraft) return [];
    const { data: changed } = articleSchema.shape.changed.safeParse(valueOf(original.frontmatter.data, 'changed'));
    return [
      {
        file,
        line: frontmatter.lineOf(['checked']),
        key: slug,
        kind: 'translations',
        what: `the translation ${quote(data.title)}`,
        holds: data.holds,
        done: 'checked',
        day: data.checked,
        decides: 'the English article',
        mend: `Compare it with ${original.file}, and set its “checked” to that day.`,
        origins: [{ what: 'the English article was changed', day: changed?.on }],
      },
    ];
  });
}

/** A `security.txt` ends on a day that the organization chose. */
function listSecurity({ yaml }: Content, { grace }: Freshness): Dated[] {
  const found = yaml.get(organizationFile);
  const reports = organizationSchema.nullable().safeParse(found?.data).data?.securityReports;
  if (!found || !reports) return [];
  return [
    {
      file: organizationFile,
      line: found.lineOf(['securityReports', 'expires']),
      key: 'securityReports',
      what: 'where to report a weakness',
      why: `expires on ${reports.expires}`,
      due: reports.expires,
      late: addPeriod(reports.expires, grace),
      decides: owners.organization,
      mend: `See whether ${reports.contact} still answers, and set a later “expires”.`,
    },
  ];
}

/** The entries of a YAML file that are as their schema says, by key, with their lines. */
function readEntries<Data>(
  { yaml }: Content,
  file: string,
  schema: z.ZodType<Data>,
): Map<string, { key: string; file: string; line: number; data: Data }> {
  const found = yaml.get(file);
  return new Map(
    Object.entries(found?.data ?? {}).flatMap(([key, entry]) => {
      const { data } = schema.safeParse(entry);
      return data === undefined || !found ? [] : [[key, { key, file, line: found.lineOf([key]), data }] as const];
    }),
  );
}

const placeOf = ({ title, url }: SourceData) => url ?? quote(title);
