/** Where a finished question goes: into the content folder, by the dev server, or into the clerk's downloads. */
import type { ChangedFile } from '#src/desk/files-of-draft.ts';
import { type SaveReply, type SaveRequest, savePath } from '#src/desk/save-request.ts';
import { button, element } from './element.client.ts';

export async function saveInFolder(files: readonly ChangedFile[]): Promise<SaveReply> {
  const body: SaveRequest = {
    files: files.map(({ file, text, before }) => ({ file, text, before: before ?? null })),
  };
  const response = await fetch(savePath, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as SaveReply;
}

/** Puts buttons for the files, and for a text that says what to do with them, in the place of an earlier offer. */
export function offerFiles(box: HTMLElement, files: readonly ChangedFile[], request: string): void {
  const heading = element('h2', { tabindex: '-1' }, 'Hand it on');
  box.replaceChildren(
    heading,
    element(
      'p',
      {},
      'Send the change request by e-mail to whoever keeps this site: it holds every file whole. Or send the files.',
    ),
    element(
      'ul',
      {},
      element(
        'li',
        {},
        button('Download the change request', () => download('change-request.txt', request)),
      ),
      ...files.map((file) =>
        element(
          'li',
          {},
          button(`Download ${nameOf(file)}`, () => downloadFile(file)),
          ` content/${file.file}`,
        ),
      ),
    ),
  );
  heading.focus();
}

export function downloadFile(file: ChangedFile): void {
  download(nameOf(file), file.text);
}

function nameOf({ file }: ChangedFile): string {
  return file.split('/').at(-1) ?? file;
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = element('a', { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
