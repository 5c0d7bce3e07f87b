/** Packages the sites for the hosts whose server is installed here; of the moved site, only for the host that `HOST` names. */
import { test as setup } from '@playwright/test';
import { chosenHost, hostServers, listInstalledHosts } from './hosts/host-servers.ts';
import { packageForHost } from './hosts/package-for-host.ts';
import { type SiteName } from './sites.ts';

const names: SiteName[] = ['main', 'organization', ...(chosenHost === undefined ? [] : (['moved'] as const))];

setup('the sites for hosts', async () => {
  setup.setTimeout(300_000);
  for (const { host, find } of hostServers) {
    const found = find();
    if ('missing' in found) console.log(`${host} is not installed, and skipped. To have it: ${found.missing}`);
  }
  for (const host of listInstalledHosts()) for (const name of names) await packageForHost(host, name);
});
