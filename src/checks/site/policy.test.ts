import { policy } from './policy.ts';
import { testPageRule } from './rule-testing.ts';

const directives = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
];
const meta = (...texts: string[]) => `<meta http-equiv="content-security-policy" content="${texts.join(';')}">`;

testPageRule(policy, [
  {
    name: 'before all it governs',
    input: `<script type="application/ld+json">{}</script><link rel="icon" href="a.svg">${meta(...directives)}<style></style>`,
    expected: [],
  },
  {
    name: 'none',
    input: '<p>A</p>',
    expected: [`has a content security policy without ${directives.join(', ')}; expected a <meta> with them.`],
  },
  {
    name: 'one that lets anything run',
    input: meta(...directives, "script-src 'unsafe-inline'"),
    expected: ["has a content security policy with 'unsafe-inline'; expected none that lets unknown code run."],
  },
  {
    name: 'one that comes too late',
    input: `<style></style><script></script>${meta(...directives)}`,
    expected: ['has a <style> before its content security policy, which does not govern it; expected it after.'],
  },
]);
