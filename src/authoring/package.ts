/**
 * Packages the built site for a host: `npm run package -- nginx`. What the host is to be given stands in `deploy/<host>/` then: the pages in
 * `site/`, and the files that tell it of headers, redirects and missing addresses. `--help` lists the hosts.
 */
import path from 'node:path';
import { readCommand } from '../checks/read-command.ts';
import { suggestNearest } from '../checks/suggest-nearest.ts';
import { hosts } from '../hosting/hosts.ts';
import { packageSite } from '../hosting/package-site.ts';
import { basePath } from '../model/urls.ts';
import { hashSources } from '../hosting/hash-sources.ts';
import { buildVariables } from './build-variables.ts';
import { isUpToDate } from './built-from.ts';
import { listAddressProblems } from './site-address.ts';

const { positionals } = readCommand({
  name: 'package',
  does: `Packages the built site for a host, in deploy/<host>/. docs/deploying.md says what to do next on each host.`,
  operands: { '<host>': hosts.map(({ name, title }) => `${name} (${title})`).join(', ') },
  variables: buildVariables,
  examples: [
    'SITE_URL=https://help.example.edu npm run build',
    'SITE_URL=https://help.example.edu npm run package -- nginx',
  ],
});

const [name = ''] = positionals;
const host = hosts.find((candidate) => candidate.name === name);
if (!host) {
  const names = hosts.map((candidate) => candidate.name);
  refuse(`There is no host “${name}”. ${suggestNearest(name, names)}`);
}

const folder = (process.env['OUT_DIR'] ?? 'dist').replace(/[\\/]+$/, '');
const { SITE_URL: site } = process.env;
const problems = listAddressProblems(process.env);
if (problems.length > 0) refuse(problems.join('\n'));
if (site === undefined) {
  refuse(
    'SITE_URL is not set; expected the address of the host that will be published, as in SITE_URL=https://help.example.edu, for the build and here.',
  );
}
if (!isUpToDate(folder, hashSources())) {
  refuse(
    `${folder}/ is not what a build would make now: it is missing, something has changed since, or it was built for another address. ` +
      'Run “npm run build” first, with the same SITE_URL, BASE_PATH and ORGANIZATION.',
  );
}

const target = path.join('deploy', host.name);
const origin = new URL(site);
const { files, site: built } = await packageSite({ host, folder, base: basePath, origin, target });
console.log(`Packaged ${String(files)} files for ${new URL(basePath, origin).href} in ${target}/.`);
for (const line of host.explain(built)) console.log(line);

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}
