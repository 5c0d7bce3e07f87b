import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The program by which Playwright finds elements by role and name and judges them, as one expression that makes it in a page. Playwright
 * keeps it for itself; it is read from its bundle, so that the same journeys see the same in a browser that Playwright cannot drive.
 */
export function readInjectedScript(): string {
  const bundle = createRequire(createRequire(import.meta.url).resolve('@playwright/test')).resolve(
    'playwright-core/lib/coreBundle',
  );
  const text = readFileSync(bundle, 'utf8');
  const [, literal] = /injectedScriptSource\.ts"\(\) \{\s+"use strict";\s+\w+ = (.*);\n/.exec(text) ?? [];
  if (literal === undefined) {
    throw new Error(`${bundle} holds no injectedScriptSource, expected that of Playwright 1.65. Read where it is now.`);
  }
  // A literal of a string, as the bundler of Playwright wrote it.
  const source = (0, eval)(literal) as string;
  const options = {
    sdkLanguage: 'javascript',
    frameSeq: 0,
    testIdAttributeName: 'data-testid',
    stableRafCount: 1,
    browserName: 'webkit',
    customEngines: [],
  };
  return `(() => { const module = {};\n${source}\nreturn new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)}); })()`;
}
