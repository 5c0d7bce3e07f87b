import { organizationFile } from '../../schemas/content-files.ts';
import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';

/** Pairs of lists of which an entry can stand in one only. */
const opposed = [['acceptedIds', 'refusedIds']] as const;

const lists = ['acceptedIds', 'refusedIds', 'extraSteps', 'languages', 'domains'];

/** What an organization states does not contradict itself: nothing is both accepted and refused, and no list says a thing twice. */
export function* organizationLists({ yaml }: Content): Generator<Problem> {
  for (const file of [organizationFile, 'content/organization.example.yaml']) {
    const organization = yaml.get(file);
    const entriesOf = (key: string): unknown[] => {
      const list = valueOf(organization?.data, key);
      return Array.isArray(list) ? list : [];
    };
    const lineOf = (key: string, index: number) => organization?.lineOf([key, index]);
    for (const [one, other] of opposed) {
      for (const [index, entry] of entriesOf(other).entries()) {
        const first = entriesOf(one).indexOf(entry);
        if (first === -1) continue;
        const message = `has “${String(entry)}” in ${other} and on line ${lineOf(one, first)} in ${one}; expected it in one of them.`;
        yield { file, line: lineOf(other, index), message };
      }
    }
    for (const key of lists) {
      const entries = entriesOf(key);
      for (const [index, entry] of entries.entries()) {
        if (entries.indexOf(entry) === index) continue;
        yield {
          file,
          line: lineOf(key, index),
          message: `has “${String(entry)}” in ${key} a second time; expected it once.`,
        };
      }
    }
  }
}
