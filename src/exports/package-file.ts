import { createRequire } from 'node:module';
import path from 'node:path';

// From the folder the command runs in, because the build moves this module away from its source; and upwards, as Node does.
const { resolve } = createRequire(path.resolve('package.json'));

/** Where a file of an installed package is: `satori/package.json`. Throws when the package does not offer it. */
export const packageFile = (name: string): string => resolve(name);
