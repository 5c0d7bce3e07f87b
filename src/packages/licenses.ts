import type { Notice, Part } from './notice.ts';

/** Where the licences stand, under the root of the site. */
export const licensesFile = 'licenses.txt';

/** A package that readers get something of. */
export interface ShippedPackage {
  name: string;
  version: string;

  /** The identifier of its licence, as the package says it. */
  license?: string | undefined;

  /** What the licence files of the package say; empty when it has none. */
  text: string;
}

/** The licences that readers may be sent something under: they ask for nothing but to be passed on. */
const allowed = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', '0BSD'];

/**
 * The licences of all packages that readers get something of, as a text for people. Throws, naming all that is wrong, when a package has
 * no licence text, a licence that is not allowed, or notices of another version. `textOf` finds the wording of a licence by its identifier.
 */
export function formatLicenses(
  shipped: readonly ShippedPackage[],
  notices: readonly Notice[],
  textOf: (license: string) => string,
): string {
  const entries = shipped
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ ...entry, notice: notices.find(({ name }) => name === entry.name) }));
  const problems = entries.flatMap((entry) => [...listProblems(entry, entry.notice)]);
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const licenses = entries.flatMap(({ license, notice }) => [license ?? '', ...(notice?.parts ?? []).map(licenseOf)]);
  return [
    'What readers of this site are sent, whose work it is, and on what terms. The licences in full stand at the end.\n',
    ...entries.map(({ name, version, license, text, notice }) =>
      section(`${name} ${version} (${license ?? ''})`, [
        text === '' ? `Copyright (c) ${notice?.holder ?? ''}` : text,
        ...(notice?.parts ?? []).map(
          (part) => `In it: ${part.name} (${part.license})\nCopyright (c) ${part.holder}\nSource: ${part.source}`,
        ),
        ...(notice?.remarks ?? []),
      ]),
    ),
    ...[...new Set(licenses)].toSorted().map((license) => section(`The licence ${license}`, [textOf(license)])),
  ].join('\n');
}

/** The packages of a list that `formatLicenses` made, as `name@version`. */
export const listShipped = (licenses: string): string[] =>
  [...licenses.matchAll(/^(\S+) (\d\S*) \(.*\)\n=+$/gm)].map(([, name = '', version = '']) => `${name}@${version}`);

const licenseOf = ({ license }: Part) => license;

const section = (title: string, paragraphs: readonly string[]) =>
  `${title}\n${'='.repeat(title.length)}\n\n${paragraphs.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n')}\n`;

function* listProblems({ name, version, license, text }: ShippedPackage, notice: Notice | undefined) {
  const { holder, parts = [], version: noticed = version } = notice ?? {};
  if (text === '' && holder === undefined) yield `${name} has no licence file; expected its holder in the notices.`;
  if (noticed !== version) {
    yield `${name} is of version ${version}; expected ${noticed}, whose parts the notices say. Look at what is built into it now.`;
  }
  const works = [{ name, license }, ...parts.filter(({ isException }) => !isException)];
  for (const work of works.filter((each) => !allowed.includes(each.license ?? ''))) {
    yield `${work.name} has the licence ${work.license ?? 'of no name'}; expected one of ${allowed.join(', ')}.`;
  }
}
