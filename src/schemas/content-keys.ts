import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * The keys of a file in `content/`, for closed sets: a schema that lists them refuses a misspelt key and names the right ones.
 * Read from the folder the command runs in, because the build moves this module away from its source.
 */
function keysOf(file: string): [string, ...string[]] {
  const keys = Object.keys(parse(readFileSync(`content/${file}`, 'utf8')) as object);
  if (keys.length === 0)
    throw new Error(`content/${file} has no entries; found an empty file, expected at least one key.`);
  return keys as [string, ...string[]];
}

/** The shelves, as articles name them. */
export const topicKeys = keysOf('topics.yaml');

/** The sources, as articles and facts name them. */
export const sourceKeys = keysOf('sources.yaml');

/** The facts, as `<Fact name>` and the organization name them. */
export const factKeys = keysOf('facts.yaml');
