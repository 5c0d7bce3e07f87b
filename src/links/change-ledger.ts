import { LedgerError } from './ledger-error.ts';
import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';
import { followPlace, followRetired, isSamePlace } from './follow-link.ts';
import { parsePlace, formatPlace, type Place } from './place.ts';

/** An article with everything in it that a link can lead to now. */
export interface LiveArticle {
  slug: string;
  code: string;
  ids: readonly string[];

  /** What it had in the help center that it was brought over from: its paths, and its ids with the id where each place is now. */
  origin?: { addresses: readonly string[]; ids: Readonly<Record<string, string>> } | undefined;
}

/** The ledger with every place that the articles have now added. Nothing is ever removed: people have the published links. */
export function recordArticles(ledger: Ledger, articles: readonly LiveArticle[]): Ledger {
  const now = new Map(Object.entries(ledger));
  for (const { slug, code, ids, origin } of articles) {
    const known = now.get(code) ?? { article: slug, places: [] };
    const moved = Object.entries(origin?.ids ?? {})
      .filter(([old]) => !ids.includes(old) && known.moved?.[old] === undefined)
      .map(([old, id]) => [old, formatPlace(ids.includes(id) ? { code, id } : { code })] as const);
    const addresses = unite(known.addresses ?? [], origin?.addresses ?? []);
    now.set(code, {
      ...known,
      ...(addresses.length > 0 && { addresses }),
      places: unite(known.places, ids),
      ...(moved.length > 0 && { moved: { ...known.moved, ...Object.fromEntries(moved) } }),
    });
  }
  return shortenMoves(Object.fromEntries(now));
}

/** The ledger after an article has been given another file name. Whether the name is free is for the caller to check. */
export function renameInLedger(ledger: Ledger, code: string, slug: string): Ledger {
  const known = findPublished(ledger, code);
  // An address that another article had before goes on to lead to that article.
  const others = Object.entries(ledger).flatMap(([other, { formerly = [] }]) => (other === code ? [] : formerly));
  const formerly = unite(known.formerly ?? [], [known.article]).filter(
    (name) => name !== slug && !others.includes(name),
  );
  return { ...ledger, [code]: { ...known, article: slug, formerly } };
}

/** The ledger after a place has moved to another, which exists. Places that had moved to the first now lead to the second. */
export function movePlace(ledger: Ledger, from: Place & { id: string }, to: Place): Ledger {
  if (isSamePlace(from, to)) throw new LedgerError(`${formatPlace(from)} cannot move to itself.`);
  const known = findPublished(ledger, from.code);
  const moved = { ...ledger, [from.code]: { ...known, moved: { ...known.moved, [from.id]: formatPlace(to) } } };
  // The target exists now, so what the ledger says of where it had moved is out of date.
  return shortenMoves(to.id === undefined ? moved : removeMove(moved, { code: to.code, id: to.id }));
}

/**
 * The ledger after an article was retired and replaced by the articles of `instead`. A place that one of them has under the same id
 * moves there; the other places lead to the page that says what replaced the article. Throws when it would replace itself.
 */
export function retireInLedger(
  ledger: Ledger,
  code: string,
  titles: NonNullable<PublishedArticle['retired']>['titles'],
  instead: readonly LiveArticle[],
): Ledger {
  const known = findPublished(ledger, code);
  if (instead.some((other) => other.code === code)) throw new LedgerError(`${known.article} cannot replace itself.`);
  const moved = { ...known.moved };
  for (const id of known.places) {
    const replacement = instead.find(({ ids }) => ids.includes(id));
    if (replacement && moved[id] === undefined) moved[id] = formatPlace({ code: replacement.code, id });
  }
  const retired = { titles, instead: instead.map((other) => other.code) };
  return shortenMoves({ ...ledger, [code]: { ...known, moved, retired } });
}

/** The ledger with each chain of moves or replacements shortened to its end. Circular chains stay, and the content check reports them. */
export function shortenMoves(ledger: Ledger): Ledger {
  const entries = Object.entries(ledger).map(
    ([code, { article, formerly, addresses, otherCodes, places, moved, retired }]) => {
      const ends = Object.entries(moved ?? {}).map(([id, place]) => [id, shortenMove(ledger, place)]);
      const instead = retired && (followRetired(ledger, code) ?? retired.instead);
      const shortened: PublishedArticle = {
        article,
        ...(formerly && formerly.length > 0 && { formerly: [...formerly].sort() }),
        ...(addresses && addresses.length > 0 && { addresses: [...addresses].sort() }),
        ...(otherCodes && otherCodes.length > 0 && { otherCodes: [...otherCodes].sort() }),
        places: [...new Set([...places, ...Object.keys(moved ?? {})])].sort(),
        ...(ends.length > 0 && { moved: Object.fromEntries(ends.sort()) as Record<string, string> }),
        ...(retired && { retired: { titles: retired.titles, instead: instead ?? [] } }),
      };
      return [code, shortened] as const;
    },
  );
  return Object.fromEntries(entries.sort(([, a], [, b]) => (a.article < b.article ? -1 : 1)));
}

/** The end of one move. If its article was retired since, that is the start of what replaced the article. */
function shortenMove(ledger: Ledger, target: string): string {
  const end = followPlace(ledger, parsePlace(target));
  if (!end) return target;
  if (!ledger[end.code]?.retired) return formatPlace(end);
  const [replacement] = followRetired(ledger, end.code) ?? [];
  return replacement ?? end.code;
}

function removeMove(ledger: Ledger, { code, id }: Place & { id: string }): Ledger {
  const known = ledger[code];
  if (known?.moved?.[id] === undefined) return ledger;
  const moved = Object.fromEntries(Object.entries(known.moved).filter(([other]) => other !== id));
  return { ...ledger, [code]: { ...known, moved } };
}

function findPublished(ledger: Ledger, code: string): PublishedArticle {
  const known = ledger[code];
  if (!known) throw new LedgerError(`content/links.json has no article with the code ${code}; expected it there.`);
  return known;
}

const unite = (some: readonly string[], others: readonly string[]) => [...new Set([...some, ...others])].sort();
