/** A content file as text, or the reason why it is none. */
import { readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** No answer is a tenth of this; what is bigger is a picture or a mistake. In bytes. */
const largestFile = 1_000_000;

const byteOrderMark = [0xef, 0xbb, 0xbf];

export interface TextFile {
  /** Empty when a problem is an error. */
  text: string;
  problems: Problem[];
}

/** Reads a file as UTF-8 with Unix line ends; a byte-order mark is taken off. */
export function readTextFile(path: string, file: string): TextFile {
  const bytes = readFileSync(path);
  const refuse = (message: string, hint: string, line = 1): TextFile => ({
    text: '',
    problems: [{ file, line, column: 1, level: 'error', message, rule: 'text-file', hint }],
  });
  if (bytes.length > largestFile) {
    return refuse(`is ${Math.round(bytes.length / 100_000) / 10} MB large`, 'an answer is text of at most 1 MB');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('is not UTF-8', 'save it again with the encoding UTF-8', firstBadLine(bytes));
  }
  if (text.includes('\0')) return refuse('is not text', 'it holds binary data; replace it with a text file');
  if (text.trim() === '') return refuse('is empty', 'write it, or delete the file; `npm run new` starts one for you');
  return { text: text.replaceAll('\r\n', '\n'), problems: oddities(bytes, text, file) };
}

/** What another program leaves in a file. It does no harm here, but makes every line of a file look changed. */
function oddities(bytes: Uint8Array, text: string, file: string): Problem[] {
  const warn = (message: string, hint: string, line = 1): Problem => ({
    file,
    line,
    column: 1,
    level: 'warning',
    message,
    rule: 'text-file',
    hint,
  });
  const hasMark = byteOrderMark.every((byte, index) => bytes[index] === byte);
  const windowsEnd = text.indexOf('\r\n');
  return [
    ...(hasMark
      ? [warn('begins with a byte-order mark', 'it is read all the same; save as "UTF-8", not "UTF-8 with BOM"')]
      : []),
    ...(windowsEnd >= 0
      ? [
          warn(
            'has Windows line ends',
            'it is read all the same; save with the line ends "LF"',
            text.slice(0, windowsEnd).split('\n').length,
          ),
        ]
      : []),
  ];
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return 1;
}
