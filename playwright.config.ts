import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments } from './tests/support/chromium.ts';
import { hostedSites, specsOfHosts } from './tests/support/hosted-sites.ts';
import { fixtureSite, intranetSite, realSite, servedSites, type TestSite } from './tests/support/sites.ts';

/** None of its own services is wanted in a test. */
const args = [
  ...chromiumArguments,
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath = process.env['CHROMIUM_PATH'];

function project(site: TestSite, testDir: string) {
  return { name: site.name, testDir, use: { baseURL: `http://localhost:${site.port}${site.base}` } };
}

export default defineConfig({
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // The word index holds thousands of links, which axe takes one by one.
  timeout: 90_000,
  forbidOnly: true,
  workers: 2,
  // One of two thousand may meet a machine that stands still. It is named as flaky at the end, not passed over.
  retries: 1,
  reporter: [['line'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    trace: 'retain-on-failure',
    launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  // tests/e2e/function looks at the small invented content, tests/e2e/site at what readers get.
  projects: [
    project(fixtureSite, 'tests/e2e/function'),
    project(realSite, 'tests/e2e/site'),
    project(intranetSite, 'tests/e2e/intranet'),
    // Each of these files starts the dev server that it looks at.
    { name: 'desk', testDir: 'tests/e2e/desk' },
    // The same files by real web servers, each with the recipe that was built with them.
    ...hostedSites.map(({ name, site, port }) => ({
      name,
      testDir: 'tests/e2e',
      testMatch: specsOfHosts.get(site)?.map((spec) => `**/${spec}.spec.ts`) ?? [],
      use: { baseURL: `http://127.0.0.1:${port}${site.base}` },
    })),
  ],
  webServer: [
    ...servedSites.map((site) => ({
      command: `node tests/support/serve.ts ${site.name}`,
      url: `http://localhost:${site.port}${site.base}`,
      reuseExistingServer: false,
    })),
    ...hostedSites.map(({ name, site, port }) => ({
      command: `node tests/support/serve-host.ts "${name}"`,
      url: `http://127.0.0.1:${port}${site.base}`,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
    })),
  ],
});
