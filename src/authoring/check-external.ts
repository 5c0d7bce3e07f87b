/**
 * Asks whether the pages of others that content names are still there: `npm run check:external`. See docs/keeping-true.md, and `--help`.
 * No test and no build runs it, because it needs the network and others' hosts.
 */
import { readCommand } from '../checks/read-command.ts';
import { Asker } from '../checks/external/ask-addresses.ts';
import { listAddresses } from '../checks/external/list-addresses.ts';
import { listAnswers, type Answered } from './list-answers.ts';
import { readSeconds } from './read-seconds.ts';
import { readSoundContent } from './read-sound-content.ts';

const { values: options } = readCommand({
  name: 'check:external',
  does: 'Asks whether the pages of others that content names are still there. One question at a time: HEAD, and GET where a host does not know that. What robots.txt asks programs to leave alone is not asked. A host that says when to try again is taken at its word. Ends with 0 when nothing has to be mended, 1 when something is gone, moved for good or does not answer, 3 when there is no network. docs/keeping-true.md tells the rest.',
  options: {
    only: { type: 'string', says: '<text> asks only addresses that hold this text, such as a domain' },
    pause: { type: 'string', says: '<seconds> between two questions to one host', default: '2' },
    timeout: { type: 'string', says: '<seconds> for one answer', default: '20' },
    list: { type: 'boolean', says: 'lists the addresses, with the places that name them, and asks nobody' },
  },
  variables: { SITE_URL: 'the address of the site, which tells hosts who asks' },
});
const { only = '' } = options;
const site = process.env['SITE_URL'];
const asker = new Asker({
  userAgent: `VerificationHelpLinkCheck/1.0${site === undefined ? '' : ` (+${site})`}`,
  pause: readSeconds('--pause', options.pause),
  timeout: readSeconds('--timeout', options.timeout),
  retryDelay: 2,
});

const addresses = listAddresses(readSoundContent()).filter(({ url }) => url.includes(only));
const hosts = new Map(addresses.map(({ url }) => [new URL(url).origin, url]));

if (options.list) {
  for (const { url, places } of addresses) {
    console.log(`${url}\n${places.map(({ file, line }) => `  ${file}:${line}`).join('\n')}`);
  }
} else if (addresses.length === 0) console.log('Content names no such address.');
else if (!(await hasNetwork())) {
  console.error(
    `None of the ${hosts.size} hosts can be reached, so nothing is known of the ${addresses.length} addresses: this machine seems to have no network.`,
  );
  process.exitCode = 3;
} else {
  console.error(`Asking for ${addresses.length} pages of ${hosts.size} hosts, one at a time.`);
  const answered: Answered[] = [];
  for (const address of addresses) {
    const verdict = await asker.ask(address.url);
    // A domain alone is no page: it is enough that somebody answers.
    const isEnough = address.isDomain && verdict.kind !== 'silent';
    answered.push({ ...address, verdict: isEnough ? { kind: 'there' } : verdict });
  }
  const { text, hasFaults } = listAnswers(answered);
  console.log(text);
  if (hasFaults) process.exitCode = 1;
}

/** Whether any host can be reached. One alone may be down. */
async function hasNetwork(): Promise<boolean> {
  if (hosts.size < 2) return true;
  // Different hosts, so that none of them is asked twice at once.
  return (await Promise.all([...hosts.values()].map((url) => asker.reaches(url)))).includes(true);
}
