/** YAML that remembers where each of its fields stands. */
import { type Document, type ErrorCode, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Place, Problem } from './problem.ts';

/** What an author has most probably done, by the parser's name for what it stumbled over. */
const hints: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon in it needs quotes around the whole of it',
  DUPLICATE_KEY: 'take one of the two out',
  MISSING_CHAR: 'a quote or bracket that was opened above is never closed',
  TAB_AS_INDENT: 'indent with spaces',
};

type Path = readonly (string | number)[];

export interface YamlSource {
  /** The plain value, or undefined when the text is not YAML. */
  value: unknown;
  problems: Problem[];
  /** Where the field of this path stands; when it is absent, where the first field beside it does, or its parent. */
  placeOf: (path: Path) => Place;
}

/**
 * @param text the YAML alone
 * @param file for messages
 * @param linesBefore lines of the file above the text (1 for front matter, after its `---`)
 */
export function readYaml(text: string, file: string, linesBefore = 0): YamlSource {
  const { document, lineCounter } = parse(text);
  const placeAt = (counter: LineCounter, offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + linesBefore, column: col };
  };
  const slips = [...document.errors, ...document.warnings].map(({ pos, message, code }): Problem => ({
    ...placeAt(lineCounter, pos[0]),
    level: 'error',
    message: `is not YAML: ${message}`,
    rule: 'yaml',
    hint: hints[code],
  }));
  // What a parser complains of later on the same line comes of the first slip.
  const problems = slips.filter(({ line }, index) => slips.findIndex((other) => other.line === line) === index);
  return {
    value: problems.length === 0 ? (document.toJS() as unknown) : undefined,
    problems,
    placeOf: (path) => {
      const again = parsedAgain(text);
      return { ...placeAt(again.lineCounter, offsetOf(path, again.document)), field: path };
    },
  };
}

interface Parsed {
  document: Document.Parsed;
  lineCounter: LineCounter;
}

function parse(text: string): Parsed {
  const lineCounter = new LineCounter();
  return { document: parseDocument(text, { lineCounter, prettyErrors: false }), lineCounter };
}

let last: (Parsed & { text: string }) | undefined;

/** Places are asked for seldom, and then several of one file; the trees of a whole library would fill the memory. */
function parsedAgain(text: string): Parsed {
  if (last?.text !== text) last = { text, ...parse(text) };
  return last;
}

function offsetOf(path: Path, document: Document.Parsed): number {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      const node = pair && (isNode(pair.key) ? pair.key : undefined);
      if (node?.range) return node.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    const head = length < path.length && isMap(node) ? node.items[0]?.key : node;
    if (isNode(head) && head.range) return head.range[0];
  }
  return 0;
}
