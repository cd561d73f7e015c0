/**
 * The test sites on real web servers, each at the path it was built for. `npm test` names the servers it could find in
 * `TEST_HOSTS`; without it there are none, as on a machine that has no such server.
 */
import { type HostServer, hostServers } from './host-servers.ts';
import { fixtureSite, realSite, type TestSite, testSites } from './sites.ts';

export interface HostedSite {
  name: string;
  server: HostServer;
  site: TestSite;
  port: number;
}

/** Behind those of the tests in tests/hosting. */
const firstPort = realSite.port + 20;

const named = (process.env['TEST_HOSTS'] ?? '').split(',').filter((name) => name !== '');
const unknown = named.find((name) => !hostServers.some((server) => server.name === name));
if (unknown !== undefined) throw new Error(`TEST_HOSTS names "${unknown}"; there are nginx and Apache`);

export const hostedSites: HostedSite[] = hostServers
  .flatMap((server) => testSites.map((site) => ({ name: `${site.name} on ${server.name}`, server, site })))
  .map((hosted, index) => ({ ...hosted, port: firstPort + index }))
  .filter(({ server }) => named.includes(server.name));

/** What could differ from one server to another: addresses, headers, what is not there, old links, the files of the search. */
export const specsOfHosts = new Map([
  [fixtureSite, ['answer', 'keyboard', 'not-found', 'old-addresses', 'results']],
  [realSite, ['handbook-served', 'password-task']],
]);
