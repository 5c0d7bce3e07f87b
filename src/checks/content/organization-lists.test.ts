import { organizationLists } from './organization-lists.ts';
import { testRule } from './rule-testing.ts';

const file = 'content/organization.yaml';

testRule(organizationLists, [
  {
    name: 'lists that agree',
    input: { [file]: 'acceptedIds: [passport]\nrefusedIds: [photocopy]\n' },
    expected: [],
  },
  {
    name: 'an ID that is accepted and refused, also in the example',
    input: {
      [file]: 'acceptedIds: [passport, photocopy]\nrefusedIds:\n  - expired-id\n  - photocopy\n',
      'content/organization.example.yaml': 'acceptedIds: [passport]\nrefusedIds: [passport]\n',
    },
    expected: [
      `${file}:4 has “photocopy” in refusedIds and on line 1 in acceptedIds; expected it in one of them.`,
      'content/organization.example.yaml:2 has “passport” in refusedIds and on line 1 in acceptedIds; expected it in one of them.',
    ],
  },
  {
    name: 'the same said twice',
    input: { [file]: 'extraSteps: [phone-code, phone-code]\n' },
    expected: [`${file}:1 has “phone-code” in extraSteps a second time; expected it once.`],
  },
]);
