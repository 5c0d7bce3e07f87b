import { organizationFile } from '../../schemas/content-files.ts';
import { fixNumbersFile, linksFile, type Content } from '../content/parse-content.ts';
import { valueOf, type Yaml } from '../content/parse-yaml.ts';

/** An address of another site that content names. */
export interface NamedAddress {
  url: string;

  /** Whether only its domain is named: that somebody answers there is all that is asked of it. */
  isDomain: boolean;

  /** Each place that names it. */
  places: Array<{ file: string; line: number }>;
}

const domainsFile = 'content/official-addresses.yaml';

/** The made-up organization names addresses that nobody has. */
const passedOver = [linksFile, fixNumbersFile, 'content/organization.example.yaml'];

/** Every address of another site that articles and YAML files name, once, in the order of the files. */
export function listAddresses({ articles, yaml }: Content): NamedAddress[] {
  const found = new Map<string, NamedAddress>();
  const add = (url: string, place: { file: string; line: number }, isDomain = false) => {
    // One page, whichever of its sections is meant.
    const address = URL.canParse(url) ? new URL(url).href.replace(/#.*$/, '') : url;
    const known = found.get(address) ?? { url: address, isDomain, places: [] };
    known.places.push(place);
    found.set(address, { ...known, isDomain: known.isDomain && isDomain });
  };

  for (const file of yaml.values()) {
    if (passedOver.includes(file.file) && file.file !== organizationFile) continue;
    for (const { text, line } of listTexts(file)) {
      for (const [match] of text.matchAll(/https?:\/\/[^\s<>"'“”‘’«»…{}]+/g)) {
        add(match.replace(/[.,;:!?)\]]+$/, ''), { file: file.file, line });
      }
    }
  }
  for (const { file, links, frontmatter } of articles) {
    for (const { text, line } of listTexts(frontmatter)) if (/^https?:\/\//.test(text)) add(text, { file, line });
    for (const { url, line } of links) if (url !== undefined && /^https?:\/\//.test(url)) add(url, { file, line });
  }
  const domains = yaml.get(domainsFile);
  for (const [domain, entry] of Object.entries(domains?.data ?? {})) {
    // What only sends email, or was only seen in tests, need not have a page.
    if (valueOf(entry, 'isForMail') === true || valueOf(entry, 'isForTests') === true) continue;
    add(`https://${domain}/`, { file: domainsFile, line: domains?.lineOf([domain]) ?? 1 }, true);
  }
  return [...found.values()];
}

/** Every text of a YAML file, at any depth. */
function* listTexts(
  file: Yaml,
  value: unknown = file.data,
  path: readonly PropertyKey[] = [],
): Generator<{ text: string; line: number }> {
  if (typeof value === 'string') yield { text: value, line: file.lineOf(path) };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* listTexts(file, inner, [...path, key]);
}
