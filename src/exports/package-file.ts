import { createRequire } from 'node:module';
import path from 'node:path';

// Resolved from the folder the command runs in, and upwards from there, because the build moves this module away from its source.
const { resolve } = createRequire(path.resolve('package.json'));

/** The path of a file in an installed package: `satori/package.json`. Throws when the package does not export the file. */
export const packageFile = (name: string): string => resolve(name);
