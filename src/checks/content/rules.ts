import { bareAddresses } from './bare-addresses.ts';
import { codes } from './codes.ts';
import { directions } from './directions.ts';
import { headingTitles } from './heading-titles.ts';
import { organizationLists } from './organization-lists.ts';
import { shortLists } from './short-lists.ts';
import { twinLinks } from './twin-links.ts';
import { unlinkedArticles } from './unlinked-articles.ts';
import { fileNames } from './file-names.ts';
import { fixLinks } from './fix-links.ts';
import { fixTexts } from './fix-texts.ts';
import { fixTree } from './fix-tree.ts';
import { frontmatter } from './frontmatter.ts';
import { handWrittenFacts } from './hand-written-facts.ts';
import { headings } from './headings.ts';
import { ids } from './ids.ts';
import { javascript } from './javascript.ts';
import { linkTargets } from './link-targets.ts';
import { linkWords } from './link-words.ts';
import { organizationColors } from './organization-colors.ts';
import { organizationFacts } from './organization-facts.ts';
import { markdown } from './markdown.ts';
import type { Rule } from './parse-content.ts';
import { partContents } from './part-contents.ts';
import { blockParts } from './block-parts.ts';
import { parts } from './parts.ts';
import { pictureFiles } from './picture-files.ts';
import { pictures } from './pictures.ts';
import { overdue } from './overdue.ts';
import { prose } from '../prose/prose.ts';
import { plainLanguage } from './plain-language.ts';
import { publishedFixes } from './published-fixes.ts';
import { publishedLinks } from './published-links.ts';
import { related } from './related.ts';
import { repeats } from './repeats.ts';
import { sharedAliases } from './shared-aliases.ts';
import { sharedSynonyms } from './shared-synonyms.ts';
import { sharedTitles } from './shared-titles.ts';
import { termUses } from './term-uses.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';
import { translatedIds } from './translated-ids.ts';
import { translatedNames } from './translated-names.ts';
import { translatedParts } from './translated-parts.ts';
import { translatedSections } from './translated-sections.ts';
import { waitingAliases } from './waiting-aliases.ts';
import { yamlFiles } from './yaml-files.ts';

/** All that must hold of content that can be read. Loading them loads the schemas, which read `content/` in the working folder. */
export const rules: Rule[] = [
  fileNames,
  frontmatter,
  toDos,
  related,
  repeats,
  codes,
  publishedLinks,
  markdown,
  headings,
  headingTitles,
  ids,
  translatedIds,
  translatedParts,
  translatedNames,
  translatedSections,
  parts,
  partContents,
  blockParts,
  pictures,
  pictureFiles,
  javascript,
  linkTargets,
  linkWords,
  twinLinks,
  directions,
  shortLists,
  unlinkedArticles,
  yamlFiles,
  fixTree,
  fixTexts,
  fixLinks,
  publishedFixes,
  terms,
  termUses,
  organizationFacts,
  organizationLists,
  organizationColors,
  handWrittenFacts,
  bareAddresses,
  sharedTitles,
  sharedAliases,
  waitingAliases,
  sharedSynonyms,
  plainLanguage,
  prose,
  overdue,
];
