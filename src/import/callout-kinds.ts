/** The kinds of `<Callout>`. */
export type CalloutKind = 'note' | 'important' | 'warning';

const kinds: Readonly<Record<CalloutKind, string>> = {
  note: 'note info information tip tips hint help abstract summary tldr example question faq success check done seealso primary secondary aside admonition callout notice update new',
  important: 'important attention key remember',
  warning: 'warning warn caution danger error failure fail bug alert critical deprecated deprecation',
};

const byName = new Map(
  (Object.keys(kinds) as CalloutKind[]).flatMap((kind) => kinds[kind].split(' ').map((name) => [name, kind] as const)),
);

/** The kind of callout that other systems call so; undefined where the name is of something else. */
export const calloutKind = (name: string): CalloutKind | undefined => byName.get(name.toLowerCase());

/** Every name of a callout that other systems have, for patterns. */
export const calloutNames = [...byName.keys()].join('|');
