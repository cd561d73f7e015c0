/** Serves one test site by a real web server until it is stopped: `TEST_HOSTS=nginx node tests/support/serve-host.ts "real on nginx"`. */
import { startHost } from './host-servers.ts';
import { hostedSites } from './hosted-sites.ts';

const hosted = hostedSites.find(({ name }) => name === process.argv[2]);
const path = hosted?.server.find();
if (!hosted || path === undefined) throw new Error(`cannot serve "${process.argv[2] ?? ''}"`);
const stop = startHost(hosted.server, path, hosted.site, hosted.port);
const running = setInterval(() => undefined, 60_000);
process.once('SIGTERM', () => {
  clearInterval(running);
  stop();
});
