import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unpackNames, type NamesFile } from '../../src/search/contract/lexicon-file.ts';
import { readBuildFolder } from '../build-folder.ts';

/** Words that stand in the texts of a built site’s English articles and name none: `count` of them, spread over the alphabet. */
export function pickTextWords(site: string, count: number): string[] {
  const words = globSync(`${readBuildFolder(site)}lexicon.en/names-*.json`, { cwd: site })
    .map((file) => unpackNames(JSON.parse(readFileSync(path.join(site, file), 'utf8')) as NamesFile))
    .flatMap(({ texts }) => texts.map(([key]) => key))
    .sort();
  const step = Math.max(1, words.length / count);
  return words.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step)).slice(0, count);
}
