/** The sites that tests look at: built once by `npm test`, served by Playwright's web servers. */

export interface TestSite {
  name: string;
  /** Where it is built to. */
  folder: string;
  base: string;
  port: number;
  /** Environment of its build. */
  environment: Record<string, string>;
}

/** `TEST_PORT` moves the test servers when these ports are taken. */
const firstPort = Number(process.env['TEST_PORT'] ?? 4401);

function site(name: string, port: number, base: string, environment: Record<string, string>): TestSite {
  const folder = `test-results/sites/${name}`;
  return {
    name,
    folder,
    base,
    port,
    environment: { SITE_URL: `http://localhost:${port}${base}`, OUT_DIR: folder, ...environment },
  };
}

/** The content that readers get, at the root. */
export const realSite = site('real', firstPort, '/', {});
/** A few invented pages under a path: what functions is tested here, so that no edit of an answer breaks a test. */
export const fixtureSite = site('fixture', firstPort + 1, '/help/ecf/', { CONTENT_ROOT: 'tests/fixtures/content' });

export const testSites = [realSite, fixtureSite];

/** The invented pages as court staff get them. */
export const intranetSite = site('intranet', firstPort + 2, '/help/ecf/', {
  CONTENT_ROOT: 'tests/fixtures/content',
  EDITION: 'intranet',
});

/** All that are built and served for browser tests. */
export const servedSites = [...testSites, intranetSite];
