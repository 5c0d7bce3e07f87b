import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

// Vite’s; plain Node, which runs the checks, has none.
const isDev = (import.meta as { env?: { DEV: boolean } }).env?.DEV ?? false;

/**
 * A key of a file in `content/`, from a closed set: a schema refuses a misspelt key and names the right ones. In `npm run dev` it accepts
 * any key, because schemas are loaded once and the files change; there the content check, which reads them afresh, refuses it.
 */
function keyOf(file: string): z.ZodType<string, string> {
  return isDev ? z.string() : z.enum(readKeys(file));
}

/** Reads from the folder the command runs in, because the build moves this module away from its source. */
function readKeys(file: string): [string, ...string[]] {
  const keys = Object.keys(parse(readFileSync(`content/${file}`, 'utf8')) as object);
  if (keys.length === 0)
    throw new Error(`content/${file} has no entries; found an empty file, expected at least one key.`);
  return keys as [string, ...string[]];
}

/** The key of a topic, as articles name it. */
export const topicKey = keyOf('topics.yaml');

/** The key of a source, as articles and facts name it. */
export const sourceKey = keyOf('sources.yaml');

/** The key of a fact, as `<Fact name>` and the organization name it. */
export const factKey = keyOf('facts.yaml');
