/** What the form says of each field of a question, in the order in which it asks for them. The rules stand in the schema. */
import { audienceLabels, confidenceLabels, confidenceMeanings } from '../knowledge/labels.ts';
import { confidences } from '../schemas/fields.ts';
import type { Question } from '../schemas/question.ts';

export interface FieldText {
  label: string;
  help?: string;
  /** What readers see for the values. */
  values?: Readonly<Record<string, string>>;
  /** What the values are names of. */
  names?: 'topics' | 'desks' | 'questions';
  /** Labels of the fields of a row, and what a row is called. */
  row?: { name: string; fields: Readonly<Record<string, FieldText>> };
}

const confidenceTexts = Object.fromEntries(
  confidences.map((name) => [name, `${confidenceLabels[name]}: ${confidenceMeanings[name]}`]),
);

export const questionTexts: Readonly<Record<keyof Question, FieldText>> = {
  question: { label: 'Question', help: 'Word for word as people know it: the heading of the page.' },
  title: { label: 'Short form for lists', help: 'Wanted when the question is over 70 characters.' },
  topic: { label: 'Topic', names: 'topics' },
  audience: { label: 'For whom', values: audienceLabels },
  answeredBy: { label: 'Who can help further', names: 'desks' },
  aliases: {
    label: 'How people ask for this',
    help: 'One a line, in their own words. The search reads them; readers do not see them.',
  },
  confidence: { label: 'How sure is the answer?', values: confidenceTexts },
  confidenceNote: {
    label: 'What is not sure, and whom to ask',
    help: 'Needed unless the answer is confirmed.',
  },
  reviewed: { label: 'Reviewed', help: 'The day someone last held every line against its sources.' },
  sources: {
    label: 'Sources',
    row: {
      name: 'Source',
      fields: {
        title: { label: 'Title' },
        url: { label: 'Address', help: 'Begins with https://' },
        dated: { label: 'Its own date', help: 'As it says it: April 2, 2024, or undated.' },
        seen: { label: 'Read on' },
        checked: { label: 'Last compared on' },
        changed: { label: 'Found changed on' },
      },
    },
  },
  related: {
    label: 'Related questions',
    help: 'Three to five that really help. They will name this question in turn.',
    row: {
      name: 'Related question',
      fields: {
        id: { label: 'Question', names: 'questions' },
        because: { label: 'Because', help: 'A short clause: both decide what PACER charges you' },
      },
    },
  },
  changes: {
    label: 'Changes',
    help: 'Newest first: the day something became true, and what.',
    row: { name: 'Change', fields: { date: { label: 'Date' }, note: { label: 'What changed' } } },
  },
  legacyIds: { label: 'Numbers in the old FAQ', help: 'One a line: the ?answer= numbers that lead here.' },
};

/** The parts of the form; the text of the answer stands between the first two. */
export const questionParts: readonly { title: string; fields: readonly (keyof Question)[] }[] = [
  { title: 'The question', fields: ['question', 'title', 'topic', 'audience', 'answeredBy', 'aliases'] },
  { title: 'What it rests on', fields: ['confidence', 'confidenceNote', 'reviewed', 'sources'] },
  { title: 'What belongs to it', fields: ['related', 'changes', 'legacyIds'] },
];
