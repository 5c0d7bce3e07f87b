import { organizationColors } from './organization-colors.ts';
import { testRule } from './rule-testing.ts';

const file = 'content/organization.yaml';

testRule(organizationColors, [
  { name: 'nothing said', input: { [file]: '' }, expected: [] },
  {
    name: 'colours that can be read',
    input: { [file]: "accent: { light: '#7a1f2b', dark: '#f2a0ac' }\n" },
    expected: [],
  },
  {
    name: 'a colour that is too light on paper',
    input: { [file]: "accent:\n  light: '#e8735a'\n  dark: '#f2a0ac'\n" },
    expected: [
      `${file}:2 states #e8735a as its light accent, with which accent on surface-soft has a contrast of 2.53; expected at least 4.5. Choose a darker colour.`,
    ],
  },
  {
    name: 'a colour that is too dark at night',
    input: { [file]: "accent:\n  light: '#7a1f2b'\n  dark: '#7a1f2b'\n" },
    expected: [
      `${file}:3 states #7a1f2b as its dark accent, with which accent on surface-soft has a contrast of 1.41; expected at least 4.5. Choose a lighter colour.`,
    ],
  },
  { name: 'what the schema reports', input: { [file]: 'accent: { light: petrol }\n' }, expected: [] },
]);
