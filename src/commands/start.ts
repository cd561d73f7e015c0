/** `npm start`: builds the site and serves it. `PORT` and `HOST` change the address; Ctrl-C stops it. */
import { readEnvironment } from '../environment.ts';
import { buildSite } from './build-site.ts';
import { CommandError, main, write } from './main.ts';
import { serveSite } from './serve-site.ts';

await main(async () => {
  const host = process.env['HOST'] ?? 'localhost';
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new CommandError(`PORT=${JSON.stringify(process.env['PORT'])} makes no sense: a number from 0 to 65535`);
  }
  process.env['SITE_URL'] ??= `http://${host}:${port}/`;
  const environment = readEnvironment(process.env);
  await buildSite(environment);
  const { url, server } = await serveSite(
    environment.outDir,
    environment.siteUrl.pathname,
    host,
    port,
    environment.edition,
  );
  write(url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  return 0;
});
