import { LedgerError } from './ledger-error.ts';
import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';
import { followPlace, followRetired, isSamePlace } from './follow-link.ts';
import { parsePlace, spellPlace, type Place } from './place.ts';

/** An article as it stands now, as far as links lead into it. */
export interface LiveArticle {
  slug: string;
  code: string;
  ids: readonly string[];
}

/** The ledger with all that stands now. What it holds stays: a link that was published is out of our hands. */
export function recordArticles(ledger: Ledger, articles: readonly LiveArticle[]): Ledger {
  const now = new Map(Object.entries(ledger));
  for (const { slug, code, ids } of articles) {
    const known = now.get(code) ?? { article: slug, places: [] };
    now.set(code, { ...known, places: unite(known.places, ids) });
  }
  return straighten(Object.fromEntries(now));
}

/** The ledger after the article with this code has got another file name. Throws when the name is known as another article’s. */
export function renameInLedger(ledger: Ledger, code: string, slug: string): Ledger {
  const known = need(ledger, code);
  // An address that was another’s before stays its.
  const others = Object.entries(ledger).flatMap(([other, { formerly = [] }]) => (other === code ? [] : formerly));
  const formerly = unite(known.formerly ?? [], [known.article]).filter(
    (name) => name !== slug && !others.includes(name),
  );
  return { ...ledger, [code]: { ...known, article: slug, formerly } };
}

/** The ledger after a place has moved to another, which stands. What had moved to the first place goes on to the second. */
export function movePlace(ledger: Ledger, from: Place & { id: string }, to: Place): Ledger {
  if (isSamePlace(from, to)) throw new LedgerError(`${spellPlace(from)} cannot move to itself.`);
  const known = need(ledger, from.code);
  const moved = { ...ledger, [from.code]: { ...known, moved: { ...known.moved, [from.id]: spellPlace(to) } } };
  // It stands again, wherever it had gone before.
  return straighten(to.id === undefined ? moved : standAgain(moved, { code: to.code, id: to.id }));
}

/**
 * The ledger after an article was retired in favour of others. A place that one of them has under the same id moves there; the
 * others lead to the page that says what replaced it. Throws when the way from there would lead back.
 */
export function retireInLedger(
  ledger: Ledger,
  code: string,
  titles: NonNullable<PublishedArticle['retired']>['titles'],
  instead: readonly LiveArticle[],
): Ledger {
  const known = need(ledger, code);
  if (instead.some((other) => other.code === code)) throw new LedgerError(`${known.article} cannot replace itself.`);
  const moved = { ...known.moved };
  for (const id of known.places) {
    const heir = instead.find(({ ids }) => ids.includes(id));
    if (heir && moved[id] === undefined) moved[id] = spellPlace({ code: heir.code, id });
  }
  const retired = { titles, instead: instead.map((other) => other.code) };
  return straighten({ ...ledger, [code]: { ...known, moved, retired } });
}

/** The ledger with every way led straight to its end. Ways that go round in a circle stay: the check tells them. */
export function straighten(ledger: Ledger): Ledger {
  const entries = Object.entries(ledger).map(([code, { article, formerly, otherCodes, places, moved, retired }]) => {
    const ways = Object.entries(moved ?? {}).map(([id, place]) => [id, straightenPlace(ledger, place)]);
    const instead = retired && (followRetired(ledger, code) ?? retired.instead);
    const straight: PublishedArticle = {
      article,
      ...(formerly && formerly.length > 0 && { formerly: [...formerly].sort() }),
      ...(otherCodes && otherCodes.length > 0 && { otherCodes: [...otherCodes].sort() }),
      places: [...new Set([...places, ...Object.keys(moved ?? {})])].sort(),
      ...(ways.length > 0 && { moved: Object.fromEntries(ways.sort()) as Record<string, string> }),
      ...(retired && { retired: { titles: retired.titles, instead: instead ?? [] } }),
    };
    return [code, straight] as const;
  });
  return Object.fromEntries(entries.sort(([, a], [, b]) => (a.article < b.article ? -1 : 1)));
}

/** A place in an article that was retired since leads to what replaced the article. */
function straightenPlace(ledger: Ledger, spelled: string): string {
  const end = followPlace(ledger, parsePlace(spelled));
  if (!end) return spelled;
  if (!ledger[end.code]?.retired) return spellPlace(end);
  const [heir] = followRetired(ledger, end.code) ?? [];
  return heir ?? end.code;
}

function standAgain(ledger: Ledger, { code, id }: Place & { id: string }): Ledger {
  const known = ledger[code];
  if (known?.moved?.[id] === undefined) return ledger;
  const moved = Object.fromEntries(Object.entries(known.moved).filter(([other]) => other !== id));
  return { ...ledger, [code]: { ...known, moved } };
}

function need(ledger: Ledger, code: string): PublishedArticle {
  const known = ledger[code];
  if (!known) throw new LedgerError(`content/links.json has no article with the code ${code}; expected it there.`);
  return known;
}

const unite = (some: readonly string[], others: readonly string[]) => [...new Set([...some, ...others])].sort();
