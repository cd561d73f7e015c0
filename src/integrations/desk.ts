/**
 * The desk (`/desk/`): in the dev server, where it writes into the content folder, and in the intranet edition, where it
 * hands files on. The public edition is built without a trace of it.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { readLibrary, shownRoot } from '../content-files/library.ts';
import { saveFiles } from '../content-files/save-files.ts';
import { isInternal } from '../desk/address.ts';
import type { ChangedFile } from '../desk/files-of-draft.ts';
import { judge } from '../desk/judge.ts';
import { turnedAway } from '../desk/own-request.ts';
import { largestRequest, savePath, type SaveReply, saveRequest } from '../desk/save-request.ts';
import type { Environment } from '../environment.ts';
import { writingDeskPath } from '../knowledge/paths.ts';

type Circumstances = Pick<Environment, 'contentRoot' | 'edition'>;

export function desk(circumstances: Circumstances): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup'({ command, injectRoute, updateConfig }) {
        if (command !== 'dev' && circumstances.edition !== 'intranet') return;
        // Bundled before anybody asks: else the first visit would be reloaded under the writer's hands.
        const optimizeDeps = { entries: ['src/components/desk/desk.client.ts'] };
        // In kilobytes: it carries every rule and both ways through Markdown, and only authors load it.
        updateConfig({ vite: { optimizeDeps, build: { chunkSizeWarningLimit: 1_200 } } });
        const folder = 'src/pages/_desk';
        injectRoute({ pattern: writingDeskPath, entrypoint: `${folder}/index.astro`, prerender: true });
        injectRoute({ pattern: `${writingDeskPath}report/`, entrypoint: `${folder}/report.astro`, prerender: true });
        for (const name of ['content', 'dictionary']) {
          injectRoute({
            pattern: `${writingDeskPath}${name}.json`,
            entrypoint: `${folder}/${name}.json.ts`,
            prerender: true,
          });
        }
      },
      'astro:server:setup'({ server }) {
        server.middlewares.use((request, response, next) => {
          // Astro has taken the base path off.
          if (request.url !== writingDeskPath + savePath) return next();
          answer(request, response, circumstances).catch(next);
        });
      },
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, circumstances: Circumstances): Promise<void> {
  const { status, body } = await outcomeOf(request, circumstances);
  // What is left of a request that was not read to its end goes with its connection.
  if (!request.complete) response.setHeader('Connection', 'close');
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

async function outcomeOf(
  request: IncomingMessage,
  circumstances: Circumstances,
): Promise<{ status: number; body: SaveReply }> {
  const { method, headers, socket } = request;
  const away = turnedAway({ method, headers, remoteAddress: socket.remoteAddress });
  if (away) return { status: away.status, body: { wrong: away.wrong } };
  const text = await bodyOf(request);
  if (text === undefined) return { status: 413, body: { wrong: `a request has at most ${largestRequest} bytes` } };
  const body = save(text, circumstances);
  return { status: 'saved' in body ? 200 : 'conflicts' in body ? 409 : 'refused' in body ? 422 : 400, body };
}

/** Runs from the check to the last rename without a pause, so that no other request comes between. */
function save(text: string, { contentRoot, edition }: Circumstances): SaveReply {
  const { success, data } = saveRequest.safeParse(parsed(text));
  if (!success) return { wrong: 'the request is not one that the desk sends' };
  const { files } = data;
  if (edition === 'public' && files.some(({ file }) => isInternal(file))) {
    return { wrong: 'the public edition has no internal documents' };
  }
  const { library } = readLibrary(contentRoot, edition);
  const changed = files.map(({ file, text: source, before }): ChangedFile => ({
    kind: 'questions',
    file: `${shownRoot(contentRoot)}/${file}`,
    text: source,
    before: before ?? undefined,
    internal: isInternal(file),
  }));
  const errors = judge(library, changed, {}).filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    return { refused: errors.map(({ file, message, hint }) => ({ file, message, hint })) };
  }
  try {
    const conflicts = saveFiles(contentRoot, files);
    return conflicts.length > 0 ? { conflicts } : { saved: files.map(({ file }) => file) };
  } catch (error) {
    if (error instanceof RangeError) return { wrong: error.message };
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns undefined when there is more than anybody has to send; the rest is not read */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length']) > largestRequest) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // Kept open, to be told why.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestRequest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
