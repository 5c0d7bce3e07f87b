import { oneHeading } from './one-heading.ts';
import { testPageRule } from './rule-testing.ts';

testPageRule(oneHeading, [
  { name: 'one', input: '<h1>A</h1><h2>B</h2>', expected: [] },
  { name: 'none', input: '<h2>B</h2>', expected: ['has no <h1>; expected one.'] },
  { name: 'two', input: '<h1>A</h1><h1>B</h1>', expected: ['has 2 <h1>, “A” and “B”; expected one.'] },
]);
