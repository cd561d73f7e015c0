/** Serves a built site as its recipes ask of a host: under its base path, with its headers and its own 404 page. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Edition } from '../environment.ts';
import { headersFor, notFoundFile, serverFiles, servingOf } from '../hosting/serving.ts';
import { CommandError } from './main.ts';

export interface Served {
  server: Server;
  /** The address of the home page. */
  url: string;
}

/**
 * @param site folder of the built site
 * @param base the path it was built for, with slashes at both ends
 * @throws {CommandError} when the port is taken
 */
export async function serveSite(
  site: string,
  base: string,
  host: string,
  port: number,
  edition: Edition = 'public',
): Promise<Served> {
  const files = sirv(site, { etag: true, dotfiles: true, extensions: [] });
  const notFound = readFileSync(join(site, notFoundFile));
  const serving = servingOf(base, false, edition);
  const forServers = new Set(serverFiles.map((file) => base + file));
  const server = createServer((request, response) => {
    const [path = '', query] = (request.url ?? '').split('?');
    const setHeaders = (asked: string): void => {
      for (const [name, value] of headersFor(serving, asked)) response.setHeader(name, value);
    };
    setHeaders(path);
    const missing = (): void => {
      setHeaders(base + notFoundFile);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (request.url === base.slice(0, -1)) {
      response.writeHead(301, { Location: base }).end();
      return;
    }
    if (!request.url?.startsWith(base) || forServers.has(path)) return missing();
    const folder = /(?:^|\/)([^./]+)$/.exec(path.slice(base.length))?.[1];
    if (folder !== undefined) {
      response.writeHead(301, { Location: `./${folder}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    // A folder is its own page, also where a file has the same name: /handbook/ and /handbook.html.
    request.url = path.slice(base.length - 1).replace(/\/$/, '/index.html');
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new CommandError(`Port ${port} is taken by another program. Choose another: PORT=4322 npm start`)
          : new CommandError(`Cannot listen on ${host}:${port}: ${error.message}`),
      );
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const listening = typeof address === 'object' && address ? address.port : port;
  return { server, url: `http://${host}:${listening}${base}` };
}
