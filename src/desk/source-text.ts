/** Between a content file and what a form holds of it. What nobody changed stays letter for letter as it was. Pure. */
import { isMap, isScalar, parseDocument } from 'yaml';
import { mdxOf, yamlOf } from '../drafts/mdx.ts';

/** What a form holds: the fields of the front matter that have a value, and the Markdown. */
export interface Draft {
  fields: Readonly<Record<string, unknown>>;
  body: string;
}

/** @param source of a well-formed content file */
export function draftOf(source: string): Draft {
  const { yaml, body } = parted(source);
  return { fields: parseDocument(yaml).toJS() as Draft['fields'], body: body.trim() };
}

/** @param before the file as it was; undefined for a new one */
export function sourceOf({ fields, body }: Draft, before?: string): string {
  if (before === undefined) return mdxOf(fields, body);
  const old = parted(before);
  const text = old.body.trim() === body.trim() ? old.body : `\n${body.trim()}\n`;
  return `---\n${withFields(old.yaml, fields)}---\n${text}`;
}

/** The lines on which the text of a file begins, counted from 1. */
export function firstLineOfText(source: string): number {
  const { yaml, body } = parted(source);
  const blank = body.length - body.trimStart().length;
  return (yaml + body.slice(0, blank)).split('\n').length + 2;
}

function parted(source: string): { yaml: string; body: string } {
  const [, yaml, body] = /^---\n([\s\S]*?\n)---[ \t]*\n?([\s\S]*)$/.exec(source) ?? [];
  if (yaml === undefined || body === undefined) throw new RangeError('the file has no front matter');
  return { yaml, body };
}

/** Only the lines of a field that changed are written anew, so that a reviewer sees what changed and nothing else. */
function withFields(yaml: string, fields: Draft['fields']): string {
  const document = parseDocument(yaml);
  if (!isMap(document.contents)) return yamlOf(fields);
  const keys = document.contents.items.flatMap(({ key }) =>
    isScalar(key) ? { name: String(key.value), start: key.range[0] } : [],
  );
  const old = document.toJS() as Draft['fields'];
  const head = yaml.slice(0, keys[0]?.start ?? 0);
  const kept = keys.map(({ name, start }, index) => {
    const lines = yaml.slice(start, keys[index + 1]?.start);
    if (isSame(old[name], fields[name])) return lines;
    return fields[name] === undefined ? '' : yamlOf({ [name]: fields[name] });
  });
  const added = Object.entries(fields).filter(([name, value]) => !(name in old) && value !== undefined);
  return head + kept.join('') + (added.length > 0 ? yamlOf(Object.fromEntries(added)) : '');
}

/** Whatever the order in which the fields of a row stand; an empty list says as much as none. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a ?? [])) === JSON.stringify(inOrder(b ?? []));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}
