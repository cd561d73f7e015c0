/** What a form must offer for a schema: the one description of the content is also the one of its form. Pure. */
import { z } from 'astro/zod';

/** One field of a document, by the control that suits it. */
export type Field = { name: string; isOptional: boolean } & (
  | { kind: 'line' | 'day' }
  /** One of these values. */
  | { kind: 'choice'; values: readonly string[] }
  /** Any of these values. */
  | { kind: 'choices'; values: readonly string[] }
  /** Lines of text, each a value. */
  | { kind: 'lines' }
  /** Groups of fields, as many as wanted. */
  | { kind: 'rows'; fields: readonly Field[] }
);

/**
 * @throws {TypeError} for a kind of value that the form has no control for: then the desk needs one
 */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, value]) => fieldOf(name, value as z.ZodType));
}

function fieldOf(name: string, schema: z.ZodType): Field {
  const { inner, isOptional } = unwrapped(schema);
  if (inner instanceof z.ZodEnum) return { name, isOptional, kind: 'choice', values: inner.options.map(String) };
  if (inner instanceof z.ZodISODate) return { name, isOptional, kind: 'day' };
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat) return { name, isOptional, kind: 'line' };
  if (inner instanceof z.ZodArray) {
    const { inner: item } = unwrapped(inner.element as z.ZodType);
    if (item instanceof z.ZodEnum) return { name, isOptional, kind: 'choices', values: item.options.map(String) };
    if (item instanceof z.ZodString || item instanceof z.ZodStringFormat) return { name, isOptional, kind: 'lines' };
    if (item instanceof z.ZodObject) return { name, isOptional, kind: 'rows', fields: fieldsOf(item) };
  }
  throw new TypeError(`the desk has no control for the field "${name}"`);
}

/** What a value is in the end, whether it may be left out, whatever is done to it before it is looked at. */
function unwrapped(schema: z.ZodType): { inner: z.ZodType; isOptional: boolean } {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return { inner: unwrapped(schema.unwrap() as z.ZodType).inner, isOptional: true };
  }
  return schema instanceof z.ZodPipe ? unwrapped(schema.out as z.ZodType) : { inner: schema, isOptional: false };
}
