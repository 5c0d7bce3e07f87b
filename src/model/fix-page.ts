import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { fillPhrase } from '../i18n/phrase.ts';
import { wordsFor } from '../i18n/words.ts';
import { findArticle, type Article } from './articles.ts';
import { listBreadcrumbs, type Crumb } from './breadcrumbs.ts';
import { listContactWays, wordContact, type ContactWay } from './contacts.ts';
import type { DestinationPage } from './destination-page.ts';
import { readFixes, type FixNode, type FixNodes, type FixOutcome } from './fixes.ts';
import { listLocaleRoutes } from './languages.ts';
import { describePage, type PageDescription } from './page-description.ts';
import { wordsOfParts } from './sentences.ts';
import { needSite, readSite, type Site } from './site.ts';
import { findTopic } from './topics.ts';
import { firstFix, fixUrl } from './urls.ts';

/** Everything that a page of “find your fix” shows: that of a node, or what comes after “none of these” at a question. */
export interface FixPage {
  site: Site;

  /** The address of the host, which a link that is sent begins with. */
  siteUrl: URL;
  description: PageDescription;
  crumbs: Crumb[];

  /** The whole tree, and the node of this page in it. */
  nodes: FixNodes;
  node: FixNode;

  /** Whether the person has chosen “none of these” here. */
  isNone: boolean;

  /** Whom to ask, and how to reach them. */
  whomToAsk: string;
  contactWays: ContactWay[];

  /** Where to go on when no answer fits: what screens say, and every article of the topic. */
  elsewhere: { screens: Article; topic: { url: string; title: string } };
}

/** A page of the tree in one language. `formerly` is the key in its address, where that is not the one that the node has now. */
interface FixKey {
  locale: Locale;
  id: string;
  isNone: boolean;
  formerly?: string;
}

/** The routes of every page below `/fix/`, in each language: nodes, “none of these” at questions, and keys that nodes had before. */
export async function listFixRoutes() {
  const nodes = Object.values(await readFixes(defaultLocale));
  return (await listLocaleRoutes()).flatMap(({ params, props: { locale } }) =>
    nodes.flatMap(({ id, kind, formerly }) =>
      [id, ...formerly].flatMap((name) => {
        const key = { locale, id, ...(name !== id && { formerly: name }) };
        const none = name === firstFix ? 'none' : `${name}/none`;
        return [
          // The first question has a page file of its own.
          ...(name === firstFix ? [] : [{ path: name, key: { ...key, isNone: false } }]),
          ...(kind === 'question' ? [{ path: none, key: { ...key, isNone: true } }] : []),
        ].map(({ path, key: props }) => ({ params: { ...params, path }, props: props satisfies FixKey }));
      }),
    ),
  );
}

/** What a visitor finds at an address below `/fix/`: a page of the tree, or what leads on from an address that a node had before. */
export type FixAddress = ({ kind: 'fix' } & FixPage) | ({ kind: 'former' } & DestinationPage);

/** Gathers what is found at one address. */
export async function readFixAddress(key: FixKey, siteUrl: URL | undefined): Promise<FixAddress> {
  const page = await readFixPage(key.locale, key, siteUrl);
  if (key.formerly === undefined) return { kind: 'fix', ...page };
  const { locale, id, isNone, formerly } = key;
  const { title } = page.description;
  return {
    kind: 'former',
    site: page.site,
    description: { ...page.description, title: `${formerly}: ${title}`, sharedTitle: title, alternates: [] },
    destination: {
      code: formerly,
      title,
      start: [{ language: locale, url: fixUrl(locale, id, isNone), title }],
      places: [],
      isRetired: false,
    },
  };
}

/** Gathers a page of the tree in one language; without an id, the first question. */
export async function readFixPage(
  locale: Locale,
  { id = firstFix, isNone }: Pick<Partial<FixKey>, 'id'> & Pick<FixKey, 'isNone'>,
  siteUrl: URL | undefined,
): Promise<FixPage> {
  const nodes = await readFixes(locale);
  const node = nodes[id];
  if (!node) throw new Error(`content/fixes.yaml has no node “${id}”.`);
  const { fix } = wordsFor(locale);
  const contact = node.kind === 'outcome' ? node.contact : 'organization';
  const isFirst = id === firstFix && !isNone;
  const [site, description, whomToAsk, contactWays, screens, topic] = await Promise.all([
    readSite(locale),
    isFirst
      ? describePage(fix.title, fix.summary, (language) => fixUrl(language), siteUrl)
      : describe(locale, node, isNone),
    wordContact(locale, contact),
    listContactWays(locale, contact),
    findArticle(locale, 'what-the-screen-says'),
    findTopic(locale, 'fix'),
  ]);
  return {
    site,
    siteUrl: needSite(siteUrl),
    description,
    crumbs: [...listBreadcrumbs(locale), ...(isFirst ? [] : [{ href: fixUrl(locale), title: fix.title }])],
    nodes,
    node,
    isNone,
    whomToAsk,
    contactWays,
    elsewhere: { screens, topic },
  };
}

/**
 * The head of a page that stands within the tree. Search engines list the first question and the articles, which say all that a node
 * says and more.
 */
function describe(locale: Locale, node: FixNode, isNone: boolean): PageDescription {
  const { fix } = wordsFor(locale);
  return {
    title: isNone ? fillPhrase(fix.noneOf, { question: node.title }) : node.title,
    summary: node.kind === 'outcome' && !isNone ? summarize(node) : fix.summary,
    type: 'website',
    alternates: [],
  };
}

const summarize = ({ steps }: FixOutcome): string => steps.slice(0, 2).map(wordsOfParts).join(' ');
