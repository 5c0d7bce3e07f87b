import { z } from 'astro/zod';
import { localeKeys, type Locale } from '../../i18n/locales.ts';
import { listDated, type Dated } from '../../checks/content/list-dated.ts';
import { ageOf, measureText } from '../../checks/content/measure-text.ts';
import type { Article } from '../../checks/content/parse-article.ts';
import type { Content } from '../../checks/content/parse-content.ts';
import { listFixNodes } from '../../checks/content/parse-fixes.ts';
import { valueOf } from '../../checks/content/parse-yaml.ts';

/** A question of a golden list that did not find its article first. */
export interface Miss {
  /** The list that it stands in: “en, long”. */
  list: string;
  query: string;

  /** The articles that answer it, by file name. */
  answers: readonly string[];

  /** What was found instead, best first. */
  found: readonly string[];

  /** The place of the first right one, from 1; undefined where none was among those that were looked at. */
  place: number | undefined;
}

/** What editors want to know of an article. */
export interface ArticleRow {
  slug: string;
  title: string;
  file: string;
  isDraft: boolean;
  checked: string | undefined;

  /** In days. */
  age: number | undefined;

  /** The first day on which it, a translation of it, or a fact or source that it names is due. */
  due: string | undefined;

  /** How many of those are due. */
  dueNow: number;
  words: number;

  /** In years, of its English text. */
  readingAge: number | undefined;

  /** How many other articles lead to it, and how many outcomes of the tree of fixes. */
  linksIn: number;
  fixes: number;

  /** How many other articles, and how many pages of others, it leads to. */
  linksOut: number;
  outside: number;
  languages: readonly Locale[];

  /** How many golden queries it should have answered, and was not the first to. */
  misses: number;
}

/** Every English article, in the order of the files, as it is on a day. */
export function gatherReport(content: Content, day: string, misses: readonly Miss[]): ArticleRow[] {
  const dated = listDated(content);
  const leads = new Map([...content.originals].map(([slug, article]) => [slug, listLeads(article)]));
  const outcomes = [...listFixNodes(content).values()].map(({ readings }) => readings.map(({ href }) => slugOf(href)));

  return [...content.originals.values()].map((article): ArticleRow => {
    const { slug, file, isDraft, links } = article;
    const title = valueOf(article.frontmatter.data, 'title');
    const { data: checked } = z.date().safeParse(valueOf(article.frontmatter.data, 'checked'));
    const { words, grade } = measureText(article);
    const own = dated.filter((one) => concerns(one, article));
    return {
      slug,
      title: typeof title === 'string' ? title : slug,
      file,
      isDraft,
      checked: checked?.toISOString().slice(0, 10),
      age: checked && Math.floor((Date.parse(day) - checked.getTime()) / (24 * 60 * 60 * 1000)),
      due: own.flatMap(({ due }) => due ?? []).reduce<string | undefined>((a, b) => (a && a < b ? a : b), undefined),
      dueNow: own.filter(({ due }) => due !== undefined && due <= day).length,
      words,
      readingAge: grade === undefined ? undefined : ageOf(grade),
      linksIn: [...leads].filter(([from, to]) => from !== slug && to.has(slug)).length,
      fixes: outcomes.filter((read) => read.includes(slug)).length,
      linksOut: [...(leads.get(slug) ?? [])].filter((to) => to !== slug).length,
      outside: new Set(links.map(({ url = '' }) => url).filter((url) => /^https?:/.test(url))).size,
      languages: localeKeys.filter((locale) =>
        content.articles.some((other) => other.slug === slug && other.locale === locale),
      ),
      misses: misses.filter(({ answers: [first] }) => first === slug).length,
    };
  });
}

/** Whether what has a day is the article, a translation of it, or a fact or source that it names. */
function concerns({ file, key }: Dated, { slug, parts, frontmatter }: Article): boolean {
  if (file.startsWith('content/articles/')) return key === slug;
  if (file === 'content/facts.yaml') {
    return parts.some(({ name, attributes }) => name === 'Fact' && attributes.get('name') === key);
  }
  const sources = valueOf(frontmatter.data, 'sources');
  return file === 'content/sources.yaml' && Array.isArray(sources) && sources.includes(key);
}

/** The articles that an article leads to, in its text or as related. */
function listLeads({ links, frontmatter }: Article): Set<string> {
  const related = valueOf(frontmatter.data, 'related');
  return new Set(
    [...links.map(({ url = '' }) => slugOf(url)), ...(Array.isArray(related) ? related.map(String) : [])].filter(
      (slug) => slug !== '',
    ),
  );
}

const slugOf = (url: string): string => /^\/articles\/([^/#?]+)/.exec(url)?.[1] ?? '';
