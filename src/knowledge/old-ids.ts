/** Numbers of the court's old FAQ, and where they lead now. Pure. */
import type { Redirects } from '../schemas/redirects.ts';
import { paths } from './paths.ts';

export interface OldId {
  /** The word before the number in an old address: `?answer=1235503714`. */
  parameter: 'answer' | 'cat';
  number: string;
  /** Address of the new page, without base path. */
  address: string;
}

interface Questions {
  id: string;
  data: { legacyIds: readonly string[] };
}

/** @returns answers first, then categories, each by number */
export function oldIds(questions: readonly Questions[], { categories }: Pick<Redirects, 'categories'>): OldId[] {
  const byNumber = (a: OldId, b: OldId): number => (a.number < b.number ? -1 : 1);
  const answers = questions.flatMap(({ id, data }) =>
    data.legacyIds.map((number): OldId => ({ parameter: 'answer', number, address: paths.question(id) })),
  );
  const rooms = Object.entries(categories).map(([number, topic]): OldId => ({
    parameter: 'cat',
    number,
    address: paths.topic(topic),
  }));
  return [...answers.toSorted(byNumber), ...rooms.toSorted(byNumber)];
}
