/**
 * Records every link that the articles hold now in `content/links.json`: `npm run publish-links`. What was recorded stays, because
 * people have it. An article without a code gets one; what a merge of two branches left in two lines becomes one; ways that lead on
 * are led straight to their end.
 */
import { runLinkCommand } from './link-command.ts';

runLinkCommand((files) => files);
