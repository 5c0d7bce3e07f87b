import { elementNames } from './element-names.ts';
import { testRule } from './rule-testing.ts';

testRule(elementNames, [
  {
    name: 'tag, file and class agree',
    input: { 'src/elements/help-contents.ts': "customElements.define('help-contents', HelpContents);" },
    expected: [],
  },
  {
    name: 'none of them does',
    input: { 'src/elements/toc.ts': "\ncustomElements.define('my-contents', Contents);" },
    expected: [
      'src/elements/toc.ts:2 defines <my-contents>; expected a tag that starts with “help-”.',
      'src/elements/toc.ts:2 defines <my-contents>; expected it in my-contents.ts.',
      'src/elements/toc.ts:2 calls <my-contents> Contents; expected MyContents.',
    ],
  },
]);
