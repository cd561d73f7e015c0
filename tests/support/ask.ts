/** One request as it goes over the wire: nothing is followed, nothing unpacked. */
import { request } from 'node:http';

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

export function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const told = Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']);
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(told) as Record<string, string>,
          body: Buffer.concat(parts),
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
