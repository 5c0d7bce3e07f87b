import { organizationFacts } from './organization-facts.ts';
import { testRule } from './rule-testing.ts';

const file = 'content/organization.yaml';

testRule(organizationFacts, [
  {
    name: 'a fact that is its own',
    input: { [file]: 'facts:\n  link-lifetime: { value: 48, unit: hour }\n' },
    expected: [],
  },
  { name: 'nothing said', input: { [file]: '' }, expected: [] },
  {
    name: 'a fact that another decides',
    input: { [file]: 'facts:\n  languages: { value: 1, unit: language }\n' },
    expected: [
      `${file}:2 changes languages, which is not the organization’s to decide. Expected one of: link-lifetime.`,
    ],
  },
  {
    name: 'another unit',
    input: { [file]: 'facts:\n  link-lifetime: { value: 2, unit: day }\n' },
    expected: [`${file}:2 counts link-lifetime in “day”; expected “hour”, as in content/facts.yaml.`],
  },
]);
