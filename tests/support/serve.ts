/** Serves one test site until it is stopped: `node tests/support/serve.ts fixture`. */
import { serveSite } from '#src/commands/serve-site.ts';
import { intranetSite, servedSites } from './sites.ts';

const site = servedSites.find(({ name }) => name === process.argv[2]);
if (!site) throw new Error(`no test site "${process.argv[2] ?? ''}"`);
await serveSite(site.folder, site.base, 'localhost', site.port, site === intranetSite ? 'intranet' : 'public');
