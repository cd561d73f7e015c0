/** What a clerk without the folder hands on: a text that says what is to be changed, with every file whole. Pure. */
import type { ChangedFile } from './files-of-draft.ts';

export function changeRequest(question: string, files: readonly ChangedFile[], today: string): string {
  const told = files.map(
    ({ file, text, before }) =>
      `${before === undefined ? 'New file' : 'Replace the whole of'} content/${file}\n${'-'.repeat(72)}\n${text}${'-'.repeat(72)}\n`,
  );
  return `Change to the knowledge base, ${today}\n\n${question}\n\n${told.join('\n')}`;
}
