import Callout from './Callout.astro';
import Code from './Code.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Glossary from './Glossary.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Heading4 from './Heading4.astro';
import HelpDesk from './HelpDesk.astro';
import Link from './Link.astro';
import Notes from './Notes.astro';
import PicturePair from './PicturePair.astro';
import Question from './Question.astro';
import Stated from './Stated.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Variant from './Variant.astro';
import Variants from './Variants.astro';
import Video from './Video.astro';

/** Every part that a writer may use in an article, by name, and what links, headings, tables, code and footnotes of Markdown become. */
export const parts = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
  pre: Code,
  section: Notes,
  table: Table,
  Callout,
  Fact,
  Figure,
  Glossary,
  HelpDesk,
  PicturePair,
  Question,
  Stated,
  Steps,
  Term,
  Variant,
  Variants,
  Video,
};
