import { testPageRule } from './rule-testing.ts';
import { uniqueIds } from './unique-ids.ts';

testPageRule(uniqueIds, [
  { name: 'all different', input: '<p id="a"></p><p id="b"></p>', expected: [] },
  {
    name: 'one twice',
    input: '<p id="a"></p><svg><path id="a"/></svg>',
    expected: ['has the id “a” 2 times; expected it once.'],
  },
]);
