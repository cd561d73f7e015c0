import { visit } from 'unist-util-visit';
import { idsOf, type TextDocument } from '../content-files/documents.ts';
import { didYouMean, type Problem } from '../content-files/problem.ts';
import { atField, atNode, error, type Rule } from './rule.ts';

/** A staff note belongs to a question, by its name, and is a part of that page: it has no headings of its own. */
export const staffNotes: Rule = (library) => {
  const questions = idsOf(library, 'questions');
  return library.notes.flatMap((note) => [
    ...(questions.includes(note.id)
      ? []
      : [
          error(
            atField(note),
            'note-question',
            `there is no question "${note.id}" for this note to stand under`,
            didYouMean(note.id, questions),
          ),
        ]),
    ...headingsIn(note),
  ]);
};

function headingsIn(note: TextDocument<unknown>): Problem[] {
  const problems: Problem[] = [];
  visit(note.tree, 'heading', (heading) => {
    problems.push(error(atNode(note, heading), 'note-heading', 'a staff note has no headings', 'begin a paragraph'));
  });
  return problems;
}
