/** Turns what a parser or a schema complains of into problems an author can act on. */
import { z } from 'astro/zod';
import { didYouMean, type Place, type Problem } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** Where the MDX parser says that it stopped. */
interface StoppedAt {
  line?: number | undefined;
  column?: number | undefined;
}

/** @param error what the MDX parser threw */
export function mdxProblem(error: unknown, file: string): Problem {
  const reason = error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
  return {
    file,
    ...mdxPlace(reason, error instanceof Error ? (error as StoppedAt) : {}),
    level: 'error',
    message: `cannot be read as MDX: ${reason.replace(/\s+/g, ' ')}`,
    rule: 'mdx',
    hint: 'MDX reads < and { as code: write "less than", or put the text in `backticks`',
  };
}

/** Where a tag was opened that is never closed; else where the parser stopped; else what its reason names. */
function mdxPlace(reason: string, { line, column }: StoppedAt): Omit<Place, 'file'> {
  const [, namedLine, namedColumn] = /\((\d+):(\d+)[-)]/.exec(reason) ?? [];
  const named = { line: Number(namedLine ?? 1), column: Number(namedColumn ?? 1) };
  const isOpenTag = namedLine !== undefined && reason.startsWith('Expected a closing tag');
  return isOpenTag || line === undefined ? named : { line, column: column ?? 1 };
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
    return closestBranch(issue.errors).flatMap((inner) =>
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

/** Of the forms a value may have, what is wrong with the one it comes closest to: of the same kind, with fewest faults. */
function closestBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  const distance = (branch: readonly z.core.$ZodIssue[]): number =>
    branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0) ? Infinity : branch.length;
  return branches.reduce<z.core.$ZodIssue[]>(
    (best, branch) => (best.length === 0 || distance(branch) < distance(best) ? branch : best),
    [],
  );
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | null | undefined)?.[key], value);
}
