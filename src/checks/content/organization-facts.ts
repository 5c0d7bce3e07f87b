import { organizationFile } from '../../schemas/content-files.ts';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import { keysOf, type Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';
import { quote } from './quote.ts';

const factsFile = 'content/facts.yaml';

/** An organization changes only facts that are its to decide, in the unit that articles count them in. */
export function* organizationFacts({ yaml }: Content): Generator<Problem> {
  const facts = yaml.get(factsFile)?.data;
  const ask = (name: string, key: string) => valueOf(valueOf(facts, name), key);
  const known = keysOf(yaml, factsFile);
  const open = known.filter((name) => ask(name, 'decides') === 'organization' && ask(name, 'unit') !== undefined);

  for (const file of [organizationFile, 'content/organization.example.yaml']) {
    const organization = yaml.get(file);
    for (const [name, stated] of Object.entries(valueOf(organization?.data, 'facts') ?? {})) {
      const problem = (message: string) => ({ file, line: organization?.lineOf(['facts', name]), message });
      const [expected, found] = [ask(name, 'unit'), valueOf(stated, 'unit')];
      // The schema reports unknown facts and units.
      if (!known.includes(name)) continue;
      if (!open.includes(name)) {
        yield problem(`changes ${name}, which is not the organization’s to decide. ${suggestNearest(name, open)}`);
      } else if (found !== undefined && found !== expected) {
        yield problem(`counts ${name} in ${quote(found)}; expected ${quote(expected)}, as in ${factsFile}.`);
      }
    }
  }
}
