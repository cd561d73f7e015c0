/** Serves a built site as a plain static host would: under its base path, with its own 404 page. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { CommandError } from './main.ts';

export interface Served {
  server: Server;
  /** The address of the home page. */
  url: string;
}

/**
 * @param folder the built site
 * @param base the path it was built for, with slashes at both ends
 * @throws {CommandError} when the port is taken
 */
export async function serveSite(folder: string, base: string, host: string, port: number): Promise<Served> {
  const files = sirv(folder, { etag: true, dotfiles: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (request.url === base.slice(0, -1)) {
      response.writeHead(301, { Location: base }).end();
      return;
    }
    if (!request.url?.startsWith(base)) return missing();
    request.url = request.url.slice(base.length - 1);
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
