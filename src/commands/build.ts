/** `npm run build`: writes the site, or says why not and leaves the last one. */
import { readEnvironment } from '../environment.ts';
import { buildSite } from './build-site.ts';
import { main } from './main.ts';

await main(async () => {
  await buildSite(readEnvironment(process.env));
  return 0;
});
