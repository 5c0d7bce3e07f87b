import { formatLedger, isLedger } from '../../links/ledger-file.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import { parseYaml, type Yaml } from './parse-yaml.ts';

/**
 * Reads the ledger. JSON is YAML, and is read as such, with lines; but as the command leaves it, it has no faults to point to, and is read
 * in a small part of the time. Lines are looked for when somebody asks.
 */
export function parseLedger(file: string, source: string): Yaml {
  const data = readCommandsOwn(source);
  if (data === undefined) return parseYaml(file, source);
  let yaml: Yaml | undefined;
  return { file, source, data, problems: [], lineOf: (path) => (yaml ??= parseYaml(file, source)).lineOf(path) };
}

/** The ledger of a file that is to the letter as the command writes it. */
function readCommandsOwn(source: string): Ledger | undefined {
  try {
    const data: unknown = JSON.parse(source);
    return isLedger(data) && formatLedger(data) === source ? data : undefined;
  } catch {
    return undefined;
  }
}
