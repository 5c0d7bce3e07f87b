import { twinLinks } from './twin-links.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(twinLinks, [
  {
    name: 'one place twice with the same words, two places, and the same place in another paragraph',
    input: '[B](/b/) and [B](/b/), [C](/c/).\n\n[Other words](/b/).',
    expected: [],
  },
  {
    name: 'one place with different words',
    input: 'See [B](/b/) and\n[what B says](/b/).',
    expected: [`${a}:6 links to /b/ as “what B says” and, beside it, as “B”; expected one link, or the same words.`],
  },
  {
    name: 'in a row of a table',
    input: '| a | b |\n| - | - |\n| [B](/b/) | [C](/b/) |',
    expected: [`${a}:7 links to /b/ as “C” and, beside it, as “B”; expected one link, or the same words.`],
  },
]);
