/** `npm run dev` over a copy of the small invented content, for tests of what authors see. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContentCopy, copyContentTo } from './content-copy.ts';
import { becomesTrue } from './becomes-true.ts';
import { realSite } from './sites.ts';

export interface DevServer {
  /** Address of the home page. */
  url: string;
  content: ContentCopy;
  /** What stands in the terminal so far. */
  terminal: () => string;
  stop: () => Promise<void>;
}

/**
 * @param name of its folder: one that no other test uses, and the same each time, since Astro keeps a cache for it
 * @param base path of the site, with slashes at both ends
 */
export async function startDevServer(name: string, base = '/'): Promise<DevServer> {
  // Not in test-results, which Vite does not watch.
  const folder = join(tmpdir(), `kb-dev-${realSite.port}-${name}`);
  rmSync(folder, { recursive: true, force: true });
  const content = copyContentTo(folder);
  const port = await freePort();
  const url = `http://localhost:${port}${base}`;
  const server = spawn(process.execPath, ['src/commands/dev.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_ROOT: folder, SITE_URL: url, PORT: String(port) },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += String(text)));
  const stop = async (): Promise<void> => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(url, server, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, content, terminal: () => said, stop };
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await exit;
}

/** Asks until the home page is there: the server takes its time, and says nothing that could be relied on. */
async function answering(url: string, server: ChildProcess, said: () => string): Promise<void> {
  await becomesTrue(
    async () => {
      if (server.exitCode !== null) throw new Error(`the dev server stopped:\n${said()}`);
      return fetch(url).then(
        ({ ok }) => ok,
        () => false,
      );
    },
    () => `the dev server does not answer:\n${said()}`,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
      });
    });
  });
}
