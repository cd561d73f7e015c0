/** Turns what a parser or a schema complains of into problems an author can act on. */
import { z } from 'astro/zod';
import { didYouMean, type Problem } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** @param error what the MDX parser threw, with line and column where it knows them */
export function mdxProblem(error: unknown, file: string): Problem {
  const message = error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
  const at = error instanceof Error ? (error as { line?: number; column?: number }) : {};
  return {
    file,
    line: at.line ?? 1,
    column: at.column ?? 1,
    level: 'error',
    message: `cannot be read as MDX: ${message.replace(/\s+/g, ' ')}`,
    rule: 'mdx',
    hint: 'MDX reads < and { as code: write "less than", or put the text in `backticks`',
  };
}

/** The fields a schema knows, for "did you mean". */
export function fieldNames(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** One problem for each thing the schema refuses, at the field it stands in. */
export function schemaProblems(issue: z.core.$ZodIssue, yaml: YamlSource, known: string[]): Problem[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const problem = (at: (string | number)[], message: string, hint?: string): Problem => ({
    ...yaml.placeOf(at),
    level: 'error',
    message,
    rule: 'schema',
    hint,
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem(
        [...path, key],
        `unknown field "${[...path, key].join('.')}"`,
        path.length === 0 ? didYouMean(key, known) : undefined,
      ),
    );
  }
  if (issue.code === 'invalid_union') {
    return (issue.errors[0] ?? []).flatMap((inner) =>
      schemaProblems({ ...inner, path: [...issue.path, ...inner.path] }, yaml, known),
    );
  }
  if (path.length === 0) return [problem([], 'holds no fields', 'see content/README.md for the fields it needs')];
  const missing = issue.code === 'invalid_type' && valueAt(yaml.value, path) === undefined;
  if (missing) return [problem(path, `field "${path.join('.')}" is missing`)];
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const found = String(valueAt(yaml.value, path));
    const hint = didYouMean(found, allowed) ?? `allowed: ${allowed.join(', ')}`;
    return [problem(path, `field "${path.join('.')}": "${found}" is not one of its values`, hint)];
  }
  return [problem(path, `field "${path.join('.')}" ${issue.message}`)];
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | null | undefined)?.[key], value);
}
