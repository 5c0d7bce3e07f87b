/**
 * Records every place that links can lead to now in `content/links.json`: `npm run publish-links`. What was recorded before stays,
 * because people have those links. An article without a code gets one; two lines that a merge left for one article become one; each
 * chain of moves is shortened to its end.
 */
import { runLinkCommand } from './link-command.ts';

runLinkCommand((files) => files, {
  name: 'publish-links',
  does: 'Gives a code to each new article, and records every place that links can lead to in content/links.json. What was recorded before stays. Mends the record after a merge.',
});
