/** `npm run smoke -- https://help.court.example/`: asks a live site whether its host serves it as it must be served. */
import { CommandError, main, write } from './main.ts';
import { smokeTest } from './smoke-test.ts';

await main(async () => {
  const [address = ''] = process.argv.slice(2);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new CommandError(
      'Which site? Give the address of its home page: npm run smoke -- https://help.court.example/',
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  const findings = await smokeTest(new URL(url.pathname, url.origin));
  for (const { what, wrong } of findings)
    write(wrong === undefined ? `ok      ${what}` : `WRONG   ${what}\n        ${wrong}`);
  const wrong = findings.filter((finding) => finding.wrong !== undefined).length;
  write(wrong === 0 ? 'The host serves the site as it should.' : `${wrong} of ${findings.length} are wrong.`);
  return wrong === 0 ? 0 : 1;
});
