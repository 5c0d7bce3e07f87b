import type { Problem } from '../report.ts';
import { locateImport } from './locate-import.ts';
import type { Code } from './parse-code.ts';

/**
 * No file imports itself by way of others, not even its types.
 *
 * By hand: eslint-plugin-import-x passes over types, and dependency-cruiser over what Astro files import.
 */
export function* circles(files: readonly Code[]): Generator<Problem> {
  const importsOf = new Map(
    files.map(({ file, imports }) => [
      file,
      imports.map((found) => ({ line: found.line, target: locateImport(file, found) })),
    ]),
  );
  const visited = new Set<string>();

  function* visit(file: string, trail: readonly string[]): Generator<Problem> {
    const circle = trail.slice(trail.indexOf(file));
    if (trail.includes(file)) {
      const [, next = file] = circle;
      const line = importsOf.get(file)?.find(({ target }) => target === next)?.line;
      const message = `imports itself in a circle: ${[...circle, file].join(' → ')}; expected no way back, not even for types.`;
      yield { file, line, message };
    } else if (!visited.has(file)) {
      visited.add(file);
      for (const { target } of importsOf.get(file) ?? []) yield* visit(target, [...trail, file]);
    }
  }
  for (const { file } of files) yield* visit(file, []);
}
