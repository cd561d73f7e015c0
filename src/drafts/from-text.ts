/** Plain text, as copied out of a browser, as a Markdown tree: bullets are lists, everything else is what it says. Pure. */
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();

/** Letters that begin a line of text as often as a piece of Markdown. A list is kept, whatever marks its items. */
export function fromText(text: string): Root {
  const lines = text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => {
      const [, indent = '', rest] = /^([ \t]*)[•◦▪·‣*-][ \t]+(.*)$/.exec(line) ?? [];
      if (rest !== undefined) return `${indent}- ${escaped(rest.trim())}`;
      const [, number, step] = /^[ \t]*(\d{1,3}[.)])[ \t]+(.*)$/.exec(line) ?? [];
      return number === undefined || step === undefined ? escaped(line.trim()) : `${number} ${escaped(step.trim())}`;
    });
  return parser.parse(lines.join('\n'));
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#&~|]/g, '\\$&');
}
