import { pictureNames } from './picture-names.ts';
import { testPageRule } from './rule-testing.ts';

const expected = (picture: string) => [
  `has ${picture} without a name; expected alt or aria-label, or aria-hidden="true" on a decoration.`,
];

testPageRule(pictureNames, [
  {
    name: 'each way to name one',
    input:
      '<img src="a.png" alt="A"><div role="img" aria-label="B"></div><p id="c">C</p><svg role="img" aria-labelledby="c"></svg><svg role="img"><title>D</title></svg>',
    expected: [],
  },
  {
    name: 'a decoration',
    input: '<div aria-hidden="true"><img src="a.png"></div><img src="b.png" alt="" aria-hidden="true">',
    expected: [],
  },
  { name: 'no alt', input: '<img src="a.png">', expected: expected('<img src="a.png">') },
  { name: 'an empty name', input: '<div role="img" aria-label=" "></div>', expected: expected('<div role="img">') },
  {
    name: 'a label that is not there',
    input: '<svg role="img" aria-labelledby="c"></svg>',
    expected: expected('<svg role="img">'),
  },
]);
