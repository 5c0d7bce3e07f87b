import { inlineCode } from './inline-code.ts';
import { testPageRule } from './rule-testing.ts';

const refused = (tag: string) => `has <${tag}>; expected none, because browsers are told to refuse it.`;

testPageRule(inlineCode, [
  {
    name: 'styles and scripts in elements of their own',
    input: '<style>p { color: red; }</style><p class="on">A</p>',
    expected: [],
  },
  { name: 'a style', input: '<p style="color: red">A</p>', expected: [refused('p style="color: red"')] },
  {
    name: 'an event handler',
    input: '<button onclick="go()">A</button>',
    expected: [refused('button onclick="go()"')],
  },
  {
    name: 'a script for an address',
    input: '<a href="javascript:go()">A</a>',
    expected: [refused('a href="javascript:go()"')],
  },
]);
