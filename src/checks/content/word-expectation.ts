import type { z } from 'astro/zod';
import { suggestNearest } from '../suggest-nearest.ts';

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  date: 'a day such as 2026-11-22',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  boolean: 'true or false',
  url: 'a whole address such as https://example.edu/help',
  email: 'a mailbox such as help@example.edu',
};

const units: Record<string, string> = { string: ' characters', array: ' entries' };

/** What Zod expected of a value, to go on from “has “fixx” as topic”. `keys` are those that its schema knows. */
export function wordExpectation(issue: z.core.$ZodIssue, found: unknown, keys: readonly string[] = []): string {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.expected === 'object' && keys.length > 0) return `; expected the keys ${keys.join(', ')}.`;
      // `phone: 911` is a number, and `title: 2026-11-22` a date, unless they stand in quotes.
      const isUnquoted = issue.expected === 'string' && found !== undefined && typeof found !== 'object';
      return `; expected ${kinds[issue.expected] ?? issue.expected}${isUnquoted ? ' in quotes' : ''}.`;
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (found === undefined) return `; expected ${known.length > 12 ? 'a name that exists' : known.join(' or ')}.`;
      return `, which is none of the known ones. ${suggestNearest(typeof found === 'string' ? found : '', known)}`;
    }
    case 'too_small':
    case 'too_big': {
      const [limit, bound] = issue.code === 'too_small' ? [issue.minimum, 'at least'] : [issue.maximum, 'at most'];
      const length = typeof found === 'string' ? ` and found ${found.length}` : '';
      return `; expected ${issue.inclusive === false ? 'more than' : bound} ${limit}${units[issue.origin] ?? ''}${length}.`;
    }
    case 'invalid_format':
      // A schema that says in its own words what it expects says it better.
      if (issue.message.startsWith('expected')) break;
      return `; expected ${kinds[issue.format] ?? `what matches ${issue.pattern ?? issue.format}`}.`;
  }
  return `${issue.message.startsWith('expected') ? '; ' : ': '}${issue.message}.`;
}
